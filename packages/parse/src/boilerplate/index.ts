import { readDateLine } from '../printed-dates/date-line.ts'
import type { Region } from '../text/markup.ts'
import type { Block } from '../text/paragraphs.ts'
import { ADVERTS } from './adverts.ts'
import { CLOSINGS } from './closings.ts'
import { CREDITS } from './credits.ts'
import { IMPRINT } from './imprint.ts'
import { isMenu } from './menu.ts'
import { NAVIGATION } from './navigation.ts'
import { NOTES } from './notes.ts'
import { RELATED } from './related.ts'
import type { Furniture, FurnitureRow } from './row.ts'
import { SHARING } from './sharing.ts'

/**
 * Every row. A line is taken by the first that fits: `-30-` ends a story, and is no page number. Rows of the same flags
 * are tried together, so that those without letters have the flag of most others.
 */
export const FURNITURE: readonly FurnitureRow[] = [
  ...RELATED,
  ...CLOSINGS,
  ...NAVIGATION,
  ...SHARING,
  ...IMPRINT,
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

/** Rows that are looked for together: in their pattern each of them is a group. */
interface Rows {
  rows: readonly FurnitureRow[]
  any: RegExp
}

const ALL = joinPatterns(FURNITURE)

const PROSE = joinPatterns(FURNITURE.filter(({ prose }) => prose))

/** Longer lines that end as sentences do are most of any interview, and few rows take one of them. */
const SHORT = 80

/**
 * One pattern for all of the same flags; those that look behind themselves search the line and stand apart, or the
 * others, which are bound to its start, would be tried at every character.
 */
function joinPatterns(rows: readonly FurnitureRow[]): Rows[] {
  return [...new Set(rows.map(kindOfPattern))].map((kind) => {
    const same = rows.filter((row) => kindOfPattern(row) === kind)
    const any = new RegExp(same.map(({ pattern }) => `(${pattern.source})`).join('|'), same[0]?.pattern.flags)
    return { rows: same, any }
  })
}

function kindOfPattern({ pattern }: FurnitureRow): string {
  return `${pattern.flags} ${pattern.source.includes('(?<=')}`
}

/** The first row that takes a line. */
function findRow(joined: readonly Rows[], text: string): FurnitureRow | null {
  for (const { rows, any } of joined) {
    const groups = any.exec(text)?.slice(1)
    if (groups) return rows[groups.findIndex((group) => group !== undefined)] ?? null
  }
  return null
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
  const row = findRow(text.length > SHORT && /[.?!"]$/.test(text.slice(-1)) ? PROSE : ALL, text)
  return row ?? (isMenu(text) ? MENU : null)
}
