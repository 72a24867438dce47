import { fold, type ParsedDocument } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { stripTitles, type TitleList, titleAt } from '../names/titles.ts'
import type { StatedPosition } from './stated.ts'

/** The part of a resolved voice that positions need: its entity, null outside the authority. */
interface SpeakingVoice {
  speaker: { entity: Entity | null }
}

/**
 * Finds ranks and offices of the speakers: in their labels (`BG Romano:`), and where they speak of their own office
 * (`I took over my post as Head of ...`, `I'm the CTO of ...`). Positions belong to entities, so voices outside the
 * authority have none.
 * @param voices in the order of `document.voices`
 */
export function findSelfStatedPositions(
  document: ParsedDocument,
  voices: readonly SpeakingVoice[],
  titles: TitleList,
): StatedPosition[] {
  return [...inLabels(document, voices, titles), ...inSpeech(document, voices, titles)]
}

function inLabels(document: ParsedDocument, voices: readonly SpeakingVoice[], titles: TitleList): StatedPosition[] {
  return document.voices.flatMap(({ labels }, voice) => {
    const person = voices[voice]?.speaker.entity
    if (person?.type !== 'PERSON') return []
    return labels.flatMap(({ text, start, end }) => {
      const { printed, titles: borne } = stripTitles(titles, text)
      const kind = borne.at(-1)?.kind
      if (printed === null || !kind) return []
      return [{ person, evidence: { start, end }, start, end: start + printed.length, kind }]
    })
  })
}

/** Words before an office that make it the speaker's own. */
const OWN =
  /\b(?:my (?:post|tenure|role|position|mandate|term|time|job|capacity|appointment)|I (?:took over|assumed|took up|accepted) (?:the|my) (?:post|role|position|duties|duty|job)|I (?:serve|served|work|worked)) (?:as|of) (?:the |a |an )?|\bI(?:'m| am) (?:currently |now )?(?:the )?/g

function inSpeech(document: ParsedDocument, voices: readonly SpeakingVoice[], titles: TitleList): StatedPosition[] {
  return document.turns.flatMap(({ speech, voice }) => {
    const person = voices[voice]?.speaker.entity
    if (person?.type !== 'PERSON') return []
    return speech.flatMap(({ start, end }) => {
      const text = fold(document.text.slice(start, end))
      return [...text.matchAll(OWN)].flatMap((own) => {
        const from = own.index + own[0].length
        const length = officeLength(text.slice(from, from + 160), titles)
        if (length === 0) return []
        const span = { start: start + from, end: start + from + length }
        return [{ ...span, person, evidence: { start: start + own.index, end: span.end }, kind: 'office' as const }]
      })
    })
  })
}

/**
 * Length of an office at the start of a text, in UTF-16 units: its head, then capitalised words with small ones
 * between.
 */
function officeLength(text: string, titles: TitleList): number {
  const words = [...text.matchAll(/\S+/g)]
  const texts = words.map(([word]) => word.replace(/(?<![,.;:!?)])[,.;:!?)]+$/, ''))
  if (titleAt(titles, texts, 0)?.title.kind !== 'office' || !/^\p{Lu}/u.test(texts[0] ?? '')) return 0
  let length = 0
  for (const [index, word] of words.entries()) {
    const bare = texts[index] ?? ''
    if (/^\p{Lu}/u.test(bare)) length = word.index + bare.length
    else if (!/^(?:of|the|for|and|in|at|our)$/.test(bare)) break
    if (bare !== word[0]) break
  }
  return length
}
