import { type LabelMatch, looksLikeSpeaker } from './label.ts'

/**
 * Labels in the middle of a line, where line breaks were lost: `... better than slogans? TM: Well, it is`. A label
 * follows the end of a sentence or a dash; names have at most four words here.
 */
const INLINE = /(?<=[.?!…–—"')\]] )(?<name>\p{Lu}[\p{L}\d.'-]{0,30}(?: \p{Lu}[\p{L}\d.'-]{0,30}){0,3}):(?= )/gu

export function findInlineLabels(line: string): LabelMatch[] {
  if (!line.includes(': ')) return []
  return [...line.matchAll(INLINE)].flatMap(({ index, groups }) => {
    const name = groups?.name ?? ''
    return looksLikeSpeaker(name) ? [{ name, at: index, speech: index + name.length + 2 }] : []
  })
}
