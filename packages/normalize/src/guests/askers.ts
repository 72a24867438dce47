import { fold, type ParsedDocument } from '@colloquy/parse'
import { namesIn } from '../full-names.ts'
import { foldName } from '../names.ts'
import type { TitleList } from '../titles.ts'

/** A list of those who speak, which is set like a byline. */
export const LIST_OF_SPEAKERS = /^(?:speakers?|guests?): /i

/** "He spoke to Tamsin Quill": who is meant by a pronoun is talked about, so the other one asked. */
const SPOKE_TO =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|who) (?:(?:recently|later|also) )?(?:spoke|talked|talks|speaks|chatted|sat down) (?:to|with) /gu

/** How far behind these words the name begins. */
const REACH = 60

/** Folded names of those who wrote the document or asked in it. */
export function findAskers(document: ParsedDocument, titles: TitleList): Set<string> {
  const askers = new Set<string>()
  const first = document.turns[0]?.speech[0]?.start ?? 0
  for (const { kind, start, end } of document.segments) {
    const text = fold(document.text.slice(start, end))
    if (kind === 'byline' && !LIST_OF_SPEAKERS.test(text))
      for (const { name } of namesIn(text, start, titles)) askers.add(foldName(name).toLowerCase())
    if (start < first && kind !== 'byline')
      for (const { index, 0: words } of text.matchAll(SPOKE_TO)) {
        const [name] = namesIn(text.slice(index + words.length, index + words.length + REACH), 0, titles)
        if (name?.start === 0) askers.add(foldName(name.name).toLowerCase())
      }
  }
  return askers
}
