import { eld } from 'eld/extrasmall'
import type { Segment } from './document.ts'
import type { Page } from './page.ts'

/** A thousand letters settle the language; more would only cost time. */
const ENOUGH = 1500

/** Fewer letters than this are a name or a date in any language. */
const TOO_FEW = 40

/**
 * The language of a text as BCP 47, "und" where it is too short to tell. Speech and standfirst are asked: menus and
 * names of sites are often in another language than the interview.
 */
export function detectLanguage(page: Page, segments: readonly Segment[]): string {
  let sample = ''
  for (const { kind, start, end } of segments) {
    if (sample.length >= ENOUGH) break
    if (kind === 'speech' || kind === 'lead' || kind === 'prose')
      sample += `${page.text.slice(start, Math.min(end, start + ENOUGH))}\n`
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < TOO_FEW) return 'und'
  const { language } = eld.detect(sample)
  if (language === '') return 'und'
  return /^(?:sr|hr|bs)$/.test(language) ? southSlavic(sample, language) : language
}

/**
 * Serbian, Croatian and Bosnian share letters and most words; detectors of letter groups mix them up. These words are
 * spelled or chosen apart in the written standards (ekavian and ijekavian forms, and a few that only one of them uses).
 */
const TELLING: Readonly<Record<string, readonly string[]>> = {
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

function southSlavic(sample: string, detected: string): string {
  if ((sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > sample.length / 3) return 'sr-Cyrl'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const votes = Object.entries(TELLING).map(([language, telling]) => {
    const known = new Set(telling)
    return { language, count: words.filter((word) => known.has(word)).length }
  })
  const most = Math.max(...votes.map(({ count }) => count))
  const winners = votes.filter(({ count }) => count === most).map(({ language }) => language)
  const language = most === 0 || winners.includes(detected) ? detected : (winners[0] ?? detected)
  return language === 'sr' ? 'sr-Latn' : language
}
