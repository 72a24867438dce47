import { ENTRIES } from '../vocabulary/menu-entries.ts'

const KNOWN = new Set(ENTRIES)

const FIRST_WORDS = new Set(ENTRIES.map((entry) => entry.split(' ')[0]))

const BEGINS = new RegExp(`^[\\s|/•·,»>-]{0,9}(?:${[...FIRST_WORDS].join('|')})(?:[\\s|/•·,»>-]|$)`, 'i')

const LONGEST = Math.max(...ENTRIES.map((entry) => entry.split(' ').length))

/**
 * Is a line made of columns of a word or two? `Essays   Fiction   Interviews   Shop`,
 * `Home · About · Reviews · Contact`, `( home ) ( reviews )`
 */
function isColumns(line: string): boolean {
  if (!line.includes('  ') && !/[·•|→]|[)\]] ?[([]/.test(line)) return false
  const columns = line.split(/ {2,}| ?[·•|→] ?|[)\]] ?[([]/).filter((column) => column !== '')
  // One of them may ask: "Home · Local · Sports? · About".
  return columns.length >= COLUMNS && columns.filter(isEntry).length >= columns.length - 1
}

/** A word or three that end no sentence: press rooms print two spaces behind each. */
function isEntry(column: string): boolean {
  return column.split(' ').length <= 3 && /\p{L}/u.test(column) && !/[.?!]["')]?$/.test(column)
}

/** A name before a bar and what it says after it are two columns. */
const COLUMNS = 4

const ENDS_SPEECH = new Set(['.', '?', '!', ':', ';'])

/** `Economy Video Log in Newsletter`: does a line consist of menu entries alone? */
export function isMenu(line: string): boolean {
  if (line.length > 200 || ENDS_SPEECH.has(line.slice(-1))) return false
  if (isColumns(line)) return true
  // Most lines are speech, and do not begin with the word of an entry.
  if (!BEGINS.test(line)) return false
  const words = line
    .toLowerCase()
    .split(/[\s|/•·,»>-]+/)
    .filter((word) => word !== '')
  let known = 0
  for (let index = 0; index < words.length; ) {
    const length = entryAt(words, index)
    known += length
    index += Math.max(length, 1)
  }
  if (known === words.length) return known > 0
  // Sites have sections of their own; a headline has not so many words of a menu.
  return words.length >= LONG && known * 2 >= words.length && !/(?<!\p{L})\p{Ll}/u.test(line)
}

/** Words of a menu that need not be known to the last one. */
const LONG = 6

function entryAt(words: readonly string[], index: number): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    if (index + length <= words.length && KNOWN.has(words.slice(index, index + length).join(' '))) return length
  }
  return 0
}
