import type { ParsedDocument } from '@colloquy/parse'
import { SAYING } from '../../gazetteer/saying-verbs.ts'
import { type FullName, namesOfSpan } from '../../names/find-names.ts'
import { isBody } from '../../names/person-or-body.ts'
import type { TitleList } from '../../names/titles.ts'
import { runningText, wordBefore } from '../../text/running-text.ts'

/** `- kaže za Nedeljnik profesor Ana Moor`, `– прича Ана Мур`, `", says Ana Moor`: who said what stands before it. */
const TAG = new RegExp(`(?:[-–—]|["»],?) (?:${SAYING})(?!\\p{L})`, 'gu')

/** How far behind the verb the name may stand: a paper and a title come first. */
const REACH = 90

/** The names in the tags behind answers. */
export function tagged(document: ParsedDocument, titles: TitleList): FullName[] {
  const text = runningText(document)
  return document.turns.flatMap(({ role, speech }) => {
    if (role !== 'interviewee') return []
    return speech.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(TAG)].flatMap(({ index, 0: tag }) => {
        const from = start + index + tag.length
        const stop = text.slice(from, Math.min(end, from + REACH)).search(/[.,!?;:\n]/)
        const until = stop < 0 ? Math.min(end, from + REACH) : from + stop
        const name = namesOfSpan(document, { start: from, end: until }, titles).at(-1)
        // "za Harbour Post" is the paper.
        const isPaper = name !== undefined && /^(?:za|за|dem|der|le|la|al)$/.test(wordBefore(text, name.start))
        return name && !isPaper && !isBody(name, document) ? [name] : []
      }),
    )
  })
}
