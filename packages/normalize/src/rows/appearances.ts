import type { Mention } from '../mentions/find-mentions.ts'
import { findOrganization } from '../positions/organization.ts'
import type { StatedPosition } from '../positions/stated.ts'
import type { Speaker } from '../speakers/resolve.ts'
import type { AppearanceRow } from '../tables/appearances.ts'
import type { TurnRow } from '../tables/turns.ts'
import type { RowContext } from './row-context.ts'

/** A row of the table appearances with its speaker. */
interface Appearance {
  row: AppearanceRow
  speaker: Speaker
}

/**
 * The rows of the table appearances, one for each speaker with turns. Voices of one speaker are one appearance.
 * @param positions stated for persons of the document, in the order of the text
 */
export function appearanceRows(
  { parsed, inCodePoints, voices }: RowContext,
  turns: readonly TurnRow[],
  mentions: readonly Mention[],
  positions: readonly StatedPosition[],
): Appearance[] {
  const printedVoices = voices.map((resolved, voice) => ({ resolved, printed: parsed.voices[voice] }))
  const voicesOf = groupBy(printedVoices, ({ resolved }) => resolved.speaker.id)
  const turnsOf = groupBy(turns, ({ speaker_id }) => speaker_id)
  return [...voicesOf].flatMap(([id, own], index) => {
    const said = turnsOf.get(id) ?? []
    const first = own[0]
    if (!first || said.length === 0) return []
    const { speaker } = first.resolved
    const stated = decidePosition(speaker, positions, parsed.text)
    const evidence = own.find(({ resolved }) => resolved.evidence)?.resolved.evidence ?? null
    return {
      speaker,
      row: {
        appearance_id: `${parsed.id}#a${index + 1}`,
        document_id: parsed.id,
        speaker_id: id,
        role: first.printed?.role ?? 'unknown',
        labels: [...new Set(own.flatMap(({ printed }) => printed?.labels.map(({ text }) => text) ?? []))],
        position: stated ? parsed.text.slice(stated.start, stated.end) : null,
        organization_id: stated ? findOrganization(stated, mentions) : null,
        evidence_start: evidence ? inCodePoints(evidence.start) : null,
        evidence_end: evidence ? inCodePoints(evidence.end) : null,
        turns: said.length,
        words: said.reduce((sum, { words }) => sum + words, 0),
      },
    }
  })
}

/** Groups values by key; keys and values keep their order. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/**
 * Decides which stated position the row shows: the first office, else the first rank. Positions that follow with "and"
 * belong to it: `Mayor of Dell and President of the Port`.
 */
function decidePosition(speaker: Speaker, positions: readonly StatedPosition[], text: string): StatedPosition | null {
  const own = positions.filter(({ person, kind }) => person === speaker.entity && kind !== 'honorific')
  const first = own.findIndex(({ kind }) => kind === 'office')
  const [stated, ...rest] = own.slice(Math.max(first, 0))
  if (!stated) return null
  let { end } = stated
  for (const next of rest) if (text.slice(end, next.start) === ' and ') end = next.end
  return { ...stated, end }
}
