import { fold } from '@colloquy/parse'
import type { Title } from './authority.ts'

/** Titles by their words, the longest first, ready to be found at the start of a phrase. */
export interface TitleList {
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; title: Title }[]>
}

/** Abbreviations like `BG` count in capitals only; all other titles in any case (`GENERAL SMITH`). */
const isAbbreviation = (word: string) => /^[\p{Lu}\d]{1,4}\.?$/u.test(word)

export function listTitles(titles: readonly Title[]): TitleList {
  const byFirstWord = new Map<string, { words: string[]; title: Title }[]>()
  for (const title of titles) {
    const words = title.surface.split(' ')
    const key = (words[0] ?? '').toLowerCase()
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, title }])
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord }
}

/** The title that begins at a word, and how many words it has. */
export function titleAt(
  list: TitleList,
  words: readonly string[],
  from: number,
): { title: Title; length: number } | null {
  const first = words[from]
  if (first === undefined) return null
  const entry = list.byFirstWord.get(first.toLowerCase())?.find(({ words: wanted }) =>
    wanted.every((word, index) => {
      const printed = words[from + index] ?? ''
      return isAbbreviation(word) ? printed === word : printed.toLowerCase() === word.toLowerCase()
    }),
  )
  return entry ? { title: entry.title, length: entry.words.length } : null
}

/** `BG Romano` -> titles [Brigadier General], name `Romano`; `Mr. Colomina` -> titles [Mr.], name `Colomina`. */
export function stripTitles(list: TitleList, label: string): { titles: Title[]; printed: string | null; name: string } {
  const words = fold(label).split(/ +/)
  const titles: Title[] = []
  let index = 0
  for (
    let found = titleAt(list, words, index);
    found && index + found.length < words.length;
    found = titleAt(list, words, index)
  ) {
    titles.push(found.title)
    index += found.length
  }
  return { titles, printed: index > 0 ? words.slice(0, index).join(' ') : null, name: words.slice(index).join(' ') }
}
