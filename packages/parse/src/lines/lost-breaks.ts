import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { at } from '../text/at.ts'

/** Paragraphs below this kept their line breaks. Chosen by eye. */
const MIN_FLATTENED_LENGTH = 500

/** Labels or dashes below this number may be chance. */
const MIN_LOST_BREAKS = 3

/** `... ne vidi ko hoce. P: Ko je?`, `. I.T: Pokojni`, `. [Host] Yes`: a label behind the end of a sentence. */
const INLINE_LABEL =
  /(?=[\p{Lu}[])(?<=[.?!…"»”)\]] {1,3})(?:(?<name>(?:\p{Lu}[\p{L}.'’-]{0,24})(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3}) ?:|\[(?<boxed>\p{L}[^\][]{1,30})\]) /gu

/** `?- Bolje je`, `. - Sure thing`: a dash behind the end of a sentence. */
const INLINE_DASH = /(?=[–—-])(?<=[.?!…"»”] ?)[–—-]{1,2} ?(?=["«„[]?[\p{Lu}\d])/gu

/** Where turns begin inside paragraphs that lost their line breaks: offsets of labels and dashes that come back. */
export function findLostBreaks({ blocks }: Page): number[] {
  return blocks.flatMap(({ start, text }) => {
    if (text.length < MIN_FLATTENED_LENGTH) return []
    const labels = [...text.matchAll(INLINE_LABEL)].map((match) => ({
      at: match.index,
      key: labelKey(match.groups?.name ?? match.groups?.boxed ?? ''),
    }))
    const counts = new Map<string, number>()
    for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1)
    const recurring = labels.filter(({ key }) => (counts.get(key) ?? 0) > 1).length
    const found = recurring >= MIN_LOST_BREAKS ? labels.map(({ at }) => start + at) : []
    const dashes = [...text.matchAll(INLINE_DASH)].map(({ index }) => start + index)
    if (dashes.length >= MIN_LOST_BREAKS) found.push(...dashes, ...questionsBefore(text, dashes, start))
    return found
  })
}

/** UTF-16 units. A longer question keeps its first sentences in the answer; chosen by eye. */
const MAX_QUESTION_LENGTH = 1500

/** `... to misle. Znači, sever?- Da.`: the question before each dash begins behind the answer before it. */
function questionsBefore(text: string, dashes: readonly number[], start: number): number[] {
  return dashes.flatMap((dash, index) => {
    const end = dash - start
    const from = Math.max(index > 0 ? at(dashes, index - 1) - start + 2 : 0, end - MAX_QUESTION_LENGTH)
    if (!/\?["»”]? ?$/.test(text.slice(Math.max(0, end - 4), end))) return []
    const ends = [...text.slice(from, end).matchAll(/[.!…]["»”]? +(?=["«„]?\p{Lu})/gu)]
    const last = ends.at(-1)
    return last ? [start + from + last.index + last[0].length] : []
  })
}
