import anyAscii from 'any-ascii'

/** Letters that NFD does not take apart, as the press writes them without their strokes. */
const STROKES: Readonly<Record<string, string>> = {
  đ: 'dj',
  Đ: 'Dj',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
}

/** Serbian Cyrillic in its Latin twin, letter by letter (the official correspondence of the two alphabets). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
}

/** Removes diacritics from a name: `Vučić` -> `Vucic`, `Đilas` -> `Djilas`, `Вучић` -> `Vucic`. Other scripts stay. */
export function foldName(name: string): string {
  if (isAscii(name)) return name
  const latin = name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const twin = CYRILLIC[letter.toLowerCase()]
    if (twin === undefined) return letter
    return letter === letter.toLowerCase() ? twin : twin.charAt(0).toUpperCase() + twin.slice(1)
  })
  return latin
    .replace(/[đĐłŁøØıßæÆœŒ]/g, (letter) => STROKES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .normalize('NFC')
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false
  return true
}

/**
 * Makes a name part of an id: `Đorđe O'Hara` -> `djordje-o-hara`, `Мария Лунд` -> `mariya-lund`; `x` where no letter
 * is left.
 */
export function slug(name: string): string {
  const parts = anyAscii(foldName(name))
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return parts?.join('-') ?? 'x'
}
