import { checkSpans } from './document/check-spans.ts'
import type { ParsedDocument, Segment, Span } from './document/document.ts'
import type { OwnFacts, SourceFacts } from './document/facts.ts'
import { footKinds } from './foot/cut-foot.ts'
import { findEnd } from './foot/find-end.ts'
import { findIntroductions } from './head/introductions.ts'
import { decidePublicationDate } from './head/publication-date.ts'
import { countHeadWithoutTurns, readHead } from './head/read-head.ts'
import { findPrintedTitle, findTitleInPreface } from './head/stated-title.ts'
import { labelKey } from './labels/label.ts'
import { LINE_MODEL } from './lines/load-model.ts'
import type { LineModel } from './lines/model.ts'
import { readLines } from './lines/read-lines.ts'
import { detectLanguage } from './page/detect-language.ts'
import { kindsWithoutTurns, readPage, segmentBlocks } from './page/page.ts'
import { firstTurnBlock } from './page/reading.ts'
import { fold } from './text/fold.ts'
import type { Emphasis, Opening, Region } from './text/markup.ts'
import { readBlocks } from './text/paragraphs.ts'
import { blankOut, cutPrintArtifacts, findPrintArtifacts } from './text/print-artifacts.ts'
import { doubtFindings, missingTurnsFindings } from './turns/doubts.ts'
import { type PageTurns, readTurns } from './turns/read-turns.ts'

/** The text of one document and the facts about it. Lengths and spans count UTF-16 units of the text. */
export interface RawDocument {
  id: string
  /** Below the raw folder, "/" between folders. */
  path: string
  /** Hash of the raw file; null where it could not be read. */
  sha256: string | null
  text: string
  /** Its row of sources.csv. */
  facts: SourceFacts | null
  /** The facts that the file states beside its text; sources.csv wins. */
  own?: OwnFacts | null
  /** Length of the front matter at the top, which becomes boilerplate. */
  preface?: number
  // What the format tells about the text; see `Manuscript`.
  emphasis?: readonly Emphasis[]
  openings?: readonly Opening[]
  regions?: readonly Region[]
  containers?: readonly Span[]
  headline?: Span | null
}

/**
 * The stage in one screen: text -> blocks -> the best reading -> head, turns, foot -> segments that tile the text.
 * @throws where a span lies outside of the text, which is a fault of a rule
 */
export function parse(raw: RawDocument, model: LineModel = LINE_MODEL): ParsedDocument {
  const { text, facts, own = null, preface = 0, ...hints } = raw
  const outlet = facts?.outlet ?? own?.outlet ?? null
  // Front matter and print artifacts become spaces, so that every offset holds for the raw text.
  const readable = ' '.repeat(preface) + text.slice(preface)
  const artifacts = findPrintArtifacts(readable)
  const page = readPage(blankOut(readable, artifacts), { ...hints, outlet })
  const { reading: chosen, asides } = readLines(page, model)
  const { reading, notes } = chosen ? findEnd(page, chosen) : NO_READING
  const headEnd = reading ? firstTurnBlock(page, reading) : countHeadWithoutTurns(page)
  const labels = new Set(reading?.starts.map(({ label }) => labelKey(label?.text ?? '')))
  const titleAbove = findTitleInPreface(text, preface, own?.title ?? null)
  const head = segmentBlocks(page, 0, readHead(page, headEnd, labels, own?.title, titleAbove !== null))
  const introductions = findIntroductions(page, head)
  const spoken = reading ? readTurns(page, reading, asides, introductions) : NO_TURNS
  const foot = reading
    ? segmentBlocks(page, reading.end, footKinds(page, reading.end, notes))
    : segmentBlocks(page, headEnd, kindsWithoutTurns(page, headEnd))
  const printed = [...prefaceSegments(text.slice(0, preface)), ...head, ...spoken.segments, ...foot]
  const { segments, turns } = cutPrintArtifacts(text, artifacts, printed, spoken.turns)
  const language = facts?.language ?? own?.language ?? detectLanguage(page, segments)
  const { published, findings } = decidePublicationDate(page, segments, { facts, own, language })
  return checkSpans({
    id: raw.id,
    path: raw.path,
    sha256: raw.sha256,
    text,
    url: facts?.url ?? own?.url ?? null,
    outlet,
    language,
    rights: facts?.rights ?? null,
    title: findPrintedTitle(text, segments) ?? titleAbove,
    published,
    conducted: facts?.conducted ? { value: facts.conducted, source: 'sources' } : null,
    introductions,
    layout: reading?.layout ?? 'none',
    layoutConfidence: reading?.score ?? 0,
    segments,
    turns,
    voices: spoken.voices,
    findings: [
      ...spoken.findings,
      ...findings,
      ...(spoken.turns.length > 0 ? doubtFindings(reading, spoken) : missingTurnsFindings(text)),
    ],
  })
}

const NO_READING = { reading: null, notes: new Set<number>() }

const NO_TURNS: PageTurns = { turns: [], voices: [], segments: [], findings: [] }

/** Front matter as segments, a block each. */
function prefaceSegments(preface: string): Segment[] {
  return readBlocks(preface, fold(preface)).map(({ start, end }) => ({ start, end, kind: 'boilerplate', turn: null }))
}
