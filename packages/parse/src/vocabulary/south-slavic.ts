/**
 * Serbian, Croatian and Bosnian share letters and most words; detectors of letter groups mix them up. These words are
 * spelled or chosen apart in the written standards (ekavian and ijekavian forms, and a few that only one of them uses).
 */
export const TELLING: Readonly<Record<string, readonly string[]>> = {
  sr: 'gde uvek vreme pre posle ovde sve svet deo reč čovek bezbednost saradnja mesto nedelja hiljada evropa šta ko takođe opšti videti uspeh vera'.split(
    ' ',
  ),
  hr: 'gdje uvijek vrijeme prije poslije nakon ovdje svijet dio riječ čovjek sigurnost suradnja mjesto tjedan tisuća europa što tko također opći vidjeti tijekom glede'.split(
    ' ',
  ),
  bs: 'gdje uvijek vrijeme prije poslije ovdje svijet dio riječ čovjek sigurnost saradnja mjesto sedmica hiljada evropa šta ko također opći vidjeti lahko općina'.split(
    ' ',
  ),
}
