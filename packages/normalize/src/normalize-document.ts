import type { ParsedDocument } from '@colloquy/parse'
import { findDocumentDates } from './dates/find-document-dates.ts'
import type { Knowledge } from './knowledge.ts'
import { combineMentions } from './mentions/combine.ts'
import { findMentions, type Mention } from './mentions/find-mentions.ts'
import { proposeMentions } from './ner/propose.ts'
import { findReferredPositions } from './positions/referred.ts'
import { findSelfStatedPositions } from './positions/self-stated.ts'
import { findStatedPositions } from './positions/stated.ts'
import { appearanceRows } from './rows/appearances.ts'
import { dateRows } from './rows/dates.ts'
import { diagnosticRows } from './rows/diagnostics.ts'
import type { DocumentRows } from './rows/document-rows.ts'
import { buildDocumentRow } from './rows/documents.ts'
import { mentionRows } from './rows/mentions.ts'
import { positionRows } from './rows/positions.ts'
import { quotationRows } from './rows/quotations.ts'
import type { RowContext } from './rows/row-context.ts'
import { segmentRows } from './rows/segments.ts'
import { turnRows } from './rows/turns.ts'
import { type Resolved, resolveSpeakers } from './speakers/resolve.ts'
import { countCodePoints } from './text/code-points.ts'
import { type ReadSegment, readSegments } from './text/read-segments.ts'

/**
 * Makes all rows of one document. Offsets are code points. Pure: the same document and knowledge give the same rows.
 */
export function normalizeDocument(parsed: ParsedDocument, knowledge: Knowledge): DocumentRows {
  const { authority, titles } = knowledge
  const read = readSegments(parsed)
  const known = findMentions(parsed, knowledge.lexicon, read)
  const positions = findStatedPositions(parsed, known, titles)
  const resolution = resolveSpeakers({ document: parsed, mentions: known, positions, ...knowledge })
  // Speakers and positions are decided from reviewed names alone, so proposals come later.
  const mentions = combineMentions(known, findUnknown(parsed, read, known, resolution.voices, knowledge))
  const context: RowContext = { parsed, inCodePoints: countCodePoints(parsed.text), voices: resolution.voices }
  const turns = turnRows(context)
  const { dates, findings } = findDocumentDates(parsed)
  const appearances = appearanceRows(context, turns, mentions, positions)
  const stated = [
    ...positions,
    ...findReferredPositions({ document: parsed, mentions, stated: positions, titles, positions: authority.positions }),
    ...findSelfStatedPositions(parsed, resolution.voices, titles),
  ]
  return {
    document: buildDocumentRow(context, turns, resolution.host?.name ?? null),
    segments: segmentRows(context),
    turns,
    appearances: appearances.map(({ row }) => row),
    mentions: mentionRows(context, mentions),
    positions: positionRows(stated, {
      document: parsed,
      mentions,
      authority,
      titles,
      inCodePoints: context.inCodePoints,
    }),
    dates: dateRows(parsed, dates, context.inCodePoints),
    quotations: quotationRows(parsed, resolution.voices, context.inCodePoints),
    diagnostics: diagnosticRows(context, [...parsed.findings, ...resolution.findings, ...findings]),
    cast: appearances.map(({ speaker }) => speaker),
    named: mentions.map(({ entity }) => entity),
  }
}

/** Finds names outside the authority. The full names of persons who speak are given to the search as known names. */
function findUnknown(
  parsed: ParsedDocument,
  read: readonly ReadSegment[],
  known: readonly Mention[],
  voices: readonly Resolved[],
  { unknown }: Knowledge,
): Mention[] {
  if (!unknown) return []
  const speakers = voices.flatMap(({ speaker: { kind, entity, name } }) =>
    kind === 'person' && entity === null && name.includes(' ') ? name : [],
  )
  return proposeMentions(parsed, read, known, speakers, unknown)
}
