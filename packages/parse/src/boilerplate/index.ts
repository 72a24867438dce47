import { readDateLine } from '../printed-dates/date-line.ts'
import type { Region } from '../text/markup.ts'
import type { Block } from '../text/paragraphs.ts'
import { ADVERTS } from './adverts.ts'
import { CLOSINGS } from './closings.ts'
import { CREDITS } from './credits.ts'
import { IMPRINT } from './imprint.ts'
import { isMenu } from './menu.ts'
import { BREADCRUMBS, NAVIGATION } from './navigation.ts'
import { NOTES } from './notes.ts'
import { RELATED } from './related.ts'
import type { Furniture, FurnitureRow } from './row.ts'
import { SHARING } from './sharing.ts'

/** Every row. The first that fits takes a line: `-30-` ends a story, and is no page number. */
export const FURNITURE: readonly FurnitureRow[] = [
  ...RELATED,
  ...CLOSINGS,
  ...NAVIGATION,
  ...SHARING,
  ...IMPRINT,
  ...BREADCRUMBS,
  ...ADVERTS,
  ...CREDITS,
  ...NOTES,
]

/** Menus are told by their vocabulary (see menu.ts), not by a pattern. */
const MENU: Furniture = { name: 'menu', kind: 'boilerplate', scope: 'block' }

/** What the format of the file takes for no speech. */
const PLACED: Readonly<Record<Region['kind'], Furniture | null>> = {
  caption: { name: 'caption', kind: 'caption', scope: 'block' },
  apart: { name: 'apart', kind: 'boilerplate', scope: 'block' },
  pull_quote: { name: 'pull quote', kind: 'pull_quote', scope: 'block' },
  item: null,
}

/** A row with its place in the list. */
interface PlacedRow extends FurnitureRow {
  place: number
}

/** Rows that one pattern looks for. */
interface Rows {
  rows: readonly PlacedRow[]
  /** Each row is a group of it. */
  any: RegExp
  /** Do they search the line? The others are bound to its start. */
  search: boolean
}

const PLACED_ROWS = FURNITURE.map((row, place) => ({ ...row, place }))

const ALL = joinPatterns(PLACED_ROWS)

const PROSE = joinPatterns(PLACED_ROWS.filter(({ prose }) => prose))

/** Longer lines that end as sentences do are most of any interview, and few rows take one of them. */
const SHORT = 80

/** One pattern for all rows of the same flags that are bound to the start of a line, and one for those that search. */
function joinPatterns(rows: readonly PlacedRow[]): Rows[] {
  return [...new Set(rows.map(kindOfPattern))].map((kind) => {
    const same = rows.filter((row) => kindOfPattern(row) === kind)
    const any = new RegExp(same.map(({ pattern }) => `(${pattern.source})`).join('|'), same[0]?.pattern.flags)
    return { rows: same, any, search: same.some(isSearch) }
  })
}

function isSearch({ pattern }: FurnitureRow): boolean {
  return pattern.source.includes('(?<=')
}

function kindOfPattern(row: FurnitureRow): string {
  return `${row.pattern.flags} ${isSearch(row)}`
}

/** The first row of the list that takes a folded line; of lines that may be prose, the first that takes prose. */
export function findRow(text: string): FurnitureRow | null {
  let first: PlacedRow | null = null
  for (const { rows, any, search } of isProse(text) ? PROSE : ALL) {
    const groups = any.exec(text)?.slice(1)
    if (!groups) continue
    // Bound to the start the first group wins; of those that search it would be the one that fits furthest to the left.
    const row = search
      ? rows.find(({ pattern }) => pattern.test(text))
      : rows[groups.findIndex((group) => group !== undefined)]
    if (row && (first === null || row.place < first.place)) first = row
  }
  return first
}

/** Is a line as long as speech, and does it end like it? */
export function isProse(text: string): boolean {
  return text.length > SHORT && /[.?!"]$/.test(text.slice(-1))
}

/**
 * What takes a line for no speech, if anything does. A line that is nothing but a date is left to the head of the page.
 * @param place what the format of the file says of the line
 */
export function furnitureOf(block: Block, place?: Region['kind']): Furniture | null {
  const placed = place === undefined ? null : PLACED[place]
  const printed = printedFurniture(block)
  // A menu or a box in the middle of the page does not end it.
  return placed ? { ...(printed ?? placed), scope: 'block' } : printed
}

function printedFurniture({ text }: Block): Furniture | null {
  if (text.length > 400 || readDateLine(text)) return null
  return findRow(text) ?? (isMenu(text) ? MENU : null)
}
