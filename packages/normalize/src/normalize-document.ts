import { countWords, dateBounds, type Finding, type ParsedDocument } from '@colloquy/parse'
import { countCodePoints } from './code-points.ts'
import { dateRows } from './date-rows.ts'
import { findDocumentDates } from './dates/document-dates.ts'
import type { Knowledge } from './knowledge.ts'
import { findMentions, type Mention, readSegments } from './mentions.ts'
import { findOwnPositions } from './own-positions.ts'
import { organizationIn, positionRows } from './position-rows.ts'
import type { ReadSegment } from './proposals/candidate.ts'
import { combineMentions } from './proposals/combine.ts'
import { proposeMentions } from './proposals/propose.ts'
import { quotationRows } from './quotations/quotation-rows.ts'
import { findReferences } from './referred-positions.ts'
import { segmentId, turnId } from './row-ids.ts'
import { roundShare } from './share.ts'
import { type Resolved, resolveSpeakers, type Speaker } from './speakers/index.ts'
import { findPositions, type StatedPosition } from './stated-positions.ts'
import type { AppearanceRow } from './tables/appearances.ts'
import type { DateRow } from './tables/dates.ts'
import type { DiagnosticRow } from './tables/diagnostics.ts'
import type { DocumentRow } from './tables/documents.ts'
import type { MentionRow } from './tables/mentions.ts'
import type { PositionRow } from './tables/positions.ts'
import type { QuotationRow } from './tables/quotations.ts'
import type { SegmentRow } from './tables/segments.ts'
import type { TurnRow } from './tables/turns.ts'

/** What one document gives to the dataset. Properties in the plural are named as their tables. */
export interface DocumentRows {
  document: DocumentRow
  segments: SegmentRow[]
  turns: TurnRow[]
  appearances: AppearanceRow[]
  mentions: MentionRow[]
  positions: PositionRow[]
  dates: DateRow[]
  quotations: QuotationRow[]
  diagnostics: DiagnosticRow[]
  /** For each appearance its speaker, for the corpus to add up. */
  cast: Speaker[]
  /** For each mention what it names, and the organizations of the appearances. */
  named: Mention['entity'][]
}

/** Rows with offsets in code points, ready to be written. Pure: the same document and authority give the same rows. */
export function normalizeDocument(parsed: ParsedDocument, knowledge: Knowledge): DocumentRows {
  const { authority, titles } = knowledge
  const read = readSegments(parsed)
  const known = findMentions(parsed, knowledge.lexicon, read)
  const positions = findPositions(parsed, known, titles)
  const resolution = resolveSpeakers({ document: parsed, mentions: known, positions, ...knowledge })
  // Who speaks and who held which office is decided by what people have reviewed; proposals come after that.
  const mentions = combineMentions(known, findUnknown(parsed, read, known, resolution.voices, knowledge))
  const context: Context = { parsed, at: countCodePoints(parsed.text), voices: resolution.voices }
  const turns = turnRows(context)
  const { dates, findings } = findDocumentDates(parsed)
  const appearances = appearanceRows(context, turns, mentions, positions)
  const stated = [
    ...positions,
    ...findReferences({ document: parsed, mentions, stated: positions, titles, positions: authority.positions }),
    ...findOwnPositions(parsed, resolution.voices, titles),
  ]
  return {
    document: documentRow(context, turns, resolution.host?.name ?? null),
    segments: segmentRows(context),
    turns,
    appearances: appearances.map(({ row }) => row),
    mentions: mentionRows(context, mentions),
    positions: positionRows(stated, { document: parsed, mentions, authority, titles, at: context.at }),
    dates: dateRows(parsed, dates, context.at),
    quotations: quotationRows(parsed, resolution.voices, context.at),
    diagnostics: diagnosticRows(context, [...parsed.findings, ...resolution.findings, ...findings]),
    cast: appearances.map(({ speaker }) => speaker),
    named: mentions.map(({ entity }) => entity),
  }
}

/** Mentions of names that the authority does not know; full names of speakers are names, whoever they are. */
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

interface Context {
  parsed: ParsedDocument
  /** UTF-16 offset -> code points. */
  at: (offset: number) => number
  voices: readonly Resolved[]
}

function documentRow({ parsed, at, voices }: Context, turns: readonly TurnRow[], host: string | null): DocumentRow {
  const { published, conducted, title, text } = parsed
  const bounds = published ? dateBounds(published.value) : null
  const asking = voices.find(
    ({ speaker }, voice) => speaker.kind === 'organization' && parsed.voices[voice]?.role === 'interviewer',
  )
  const speech = parsed.segments.filter(({ kind }) => kind === 'speech')
  const solid = visible(text)
  return {
    document_id: parsed.id,
    source_path: parsed.path,
    source_sha256: parsed.sha256,
    url: parsed.url,
    // An outlet that asks in its own name is the one that publishes.
    outlet: parsed.outlet ?? host ?? asking?.speaker.name ?? null,
    title: title ? text.slice(title.start, title.end) : null,
    language: parsed.language,
    layout: parsed.layout,
    layout_confidence: parsed.layoutConfidence,
    published: published?.value ?? null,
    published_earliest: bounds?.earliest ?? null,
    published_latest: bounds?.latest ?? null,
    published_source: published?.source ?? null,
    conducted: conducted?.value ?? null,
    conducted_source: conducted?.source ?? null,
    republication_of: null,
    rights: parsed.rights,
    characters: at(text.length),
    words: countWords(text),
    turns: turns.length,
    questions: turns.filter((turn) => turn.is_question).length,
    speech_share:
      solid === 0
        ? 0
        : roundShare(speech.reduce((sum, { start, end }) => sum + visible(text.slice(start, end)), 0) / solid),
  }
}

/** Characters that are not white space, in UTF-16 units: a share needs no more. */
function visible(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}

function segmentRows({ parsed, at }: Context): SegmentRow[] {
  return parsed.segments.map(({ kind, start, end, turn }, index) => ({
    segment_id: segmentId(parsed.id, index),
    document_id: parsed.id,
    segment_order: index + 1,
    kind,
    start: at(start),
    end: at(end),
    text: parsed.text.slice(start, end),
    turn_id: turn === null ? null : turnId(parsed.id, turn),
  }))
}

function turnRows({ parsed, at, voices }: Context): TurnRow[] {
  return parsed.turns.map((turn, index) => {
    const text = turn.speech.map(({ start, end }) => parsed.text.slice(start, end)).join('\n\n')
    return {
      turn_id: turnId(parsed.id, index),
      document_id: parsed.id,
      turn_order: index + 1,
      speaker_id: voices[turn.voice]?.speaker.id ?? `anon-${parsed.id}-${turn.role}`,
      role: turn.role,
      label: turn.label,
      is_question: turn.role === 'interviewer' || turn.role === 'moderator',
      reply_to: turn.replyTo === null ? null : turnId(parsed.id, turn.replyTo),
      pair_index: turn.pair,
      text,
      start: at(turn.speech[0]?.start ?? 0),
      end: at(turn.speech.at(-1)?.end ?? 0),
      words: countWords(text),
      method: turn.method,
      confidence: turn.confidence,
    }
  })
}

interface Appearance {
  row: AppearanceRow
  speaker: Speaker
}

/** One for each speaker: voices that turn out to be one person are one appearance. */
function appearanceRows(
  { parsed, at, voices }: Context,
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
    const stated = statedFor(speaker, positions, parsed.text)
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
        organization_id: stated ? organizationIn(stated, mentions) : null,
        evidence_start: evidence ? at(evidence.start) : null,
        evidence_end: evidence ? at(evidence.end) : null,
        turns: said.length,
        words: said.reduce((sum, { words }) => sum + words, 0),
      },
    }
  })
}

/** The values of each key, in the order of the first ones. */
function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** An office says more than a rank; the first one printed counts, with what is joined to it by "and". */
function statedFor(speaker: Speaker, positions: readonly StatedPosition[], text: string): StatedPosition | null {
  const own = positions.filter(({ person, kind }) => person === speaker.entity && kind !== 'honorific')
  const first = own.findIndex(({ kind }) => kind === 'office')
  const [stated, ...rest] = own.slice(Math.max(first, 0))
  if (!stated) return null
  let { end } = stated
  for (const next of rest) if (text.slice(end, next.start) === ' and ') end = next.end
  return { ...stated, end }
}

function mentionRows({ parsed, at, voices }: Context, mentions: readonly Mention[]): MentionRow[] {
  const mentionId = (index: number) => `${parsed.id}#m${index + 1}`
  return mentions.map(({ segment, start, end, entity, method, confidence, parent }, index) => {
    const turn = parsed.segments[segment]?.turn ?? null
    const voice = turn === null ? null : (parsed.turns[turn]?.voice ?? null)
    return {
      mention_id: mentionId(index),
      document_id: parsed.id,
      segment_id: segmentId(parsed.id, segment),
      turn_id: turn === null ? null : turnId(parsed.id, turn),
      speaker_id: voice === null ? null : (voices[voice]?.speaker.id ?? null),
      entity_id: entity.id,
      text: parsed.text.slice(start, end),
      type: entity.type,
      start: at(start),
      end: at(end),
      method,
      confidence,
      parent_mention_id: parent === null ? null : mentionId(parent),
    }
  })
}

/** Without a place first, then in the order of the text. */
function diagnosticRows({ parsed, at }: Context, findings: readonly Finding[]): DiagnosticRow[] {
  const sorted = [...findings].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  return sorted.map(({ severity, rule, span, message }, index) => ({
    diagnostic_id: `${parsed.id}#d${index + 1}`,
    severity,
    rule,
    document_id: parsed.id,
    start: span ? at(span.start) : null,
    end: span ? at(span.end) : null,
    message,
  }))
}
