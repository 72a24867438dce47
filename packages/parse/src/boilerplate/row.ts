import type { SegmentKind } from '../document/document.ts'

/**
 * A line that no speaker says. `block`: this line alone. `rest`: this line opens the foot of the page, and all that
 * follows it is furniture too, unless a turn starts later.
 */
export interface Furniture {
  name: string
  kind: SegmentKind
  scope: 'block' | 'rest'
}

/** One kind of such lines, and how it is told. */
export interface FurnitureRow extends Furniture {
  /** May such a line be as long as prose and end like it? */
  prose?: true
  /** Lines are matched folded; no pattern repeats a group that can match the empty text, and none captures. */
  pattern: RegExp
  /** Lines that the row must take. */
  examples: readonly string[]
}
