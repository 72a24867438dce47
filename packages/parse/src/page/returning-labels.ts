import type { Furniture } from '../boilerplate/row.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'

/** `Host: `, `Presenter: ` */
const PART = /^\p{L}{4,12}: /u

/**
 * What takes each line for no speech, without the bylines of a part that comes back before a colon: it is a label.
 * `Presenter: Good evening` -> null, where another line begins so; `Presenter: Ana Moor` stays a byline.
 */
export function withoutReturningLabels(
  blocks: readonly Block[],
  furniture: readonly (Furniture | null)[],
): readonly (Furniture | null)[] {
  if (furniture.every((row) => row?.name !== 'byline label')) return furniture
  const counts = new Map<string, number>()
  for (const { text } of blocks) {
    const part = PART.exec(text)?.[0].toLowerCase()
    if (part !== undefined && !isNames(text.slice(part.length))) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return furniture.map((row, index) => {
    const text = at(blocks, index).text
    const part = PART.exec(text)?.[0].toLowerCase()
    const isLabel =
      row?.name === 'byline label' &&
      part !== undefined &&
      (counts.get(part) ?? 0) > 1 &&
      !isNames(text.slice(part.length))
    return isLabel ? null : row
  })
}

/** `Patrick Murck, Cory Fields and Ana Moor`: each word but "and" has a capital. */
function isNames(text: string): boolean {
  return text.split(/[ ,&]+/).every((word) => word === '' || word === 'and' || /^\p{Lu}/u.test(word))
}
