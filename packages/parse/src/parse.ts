import { checkSpans } from './document/check-spans.ts'
import type { ParsedDocument, Segment, Span } from './document/document.ts'
import type { OwnFacts, SourceFacts } from './document/facts.ts'
import { endInArticle } from './foot/article-box.ts'
import { cutClosingNotes } from './foot/closing-notes.ts'
import { cutFoot, footKinds } from './foot/cut-foot.ts'
import { findIntroductions } from './head/introductions.ts'
import { decidePublished } from './head/publication-date.ts'
import { headOfProse, readHead } from './head/read-head.ts'
import { findInPreface, headlineOf } from './head/stated-title.ts'
import { labelKey } from './labels/label.ts'
import { chooseReading } from './layouts/index.ts'
import { detectLanguage } from './page/detect-language.ts'
import { proseKinds, readPage, segmentsOf } from './page/page.ts'
import { firstBlock } from './page/reading.ts'
import { fold } from './text/fold.ts'
import type { Emphasis, Opening, Region } from './text/markup.ts'
import { readBlocks } from './text/paragraphs.ts'
import { blankOut, cutPrintArtifacts, findPrintArtifacts } from './text/print-artifacts.ts'
import { findAsides } from './turns/asides.ts'
import { doubtFindings, silenceFindings } from './turns/doubts.ts'
import { readTurns, type Spoken } from './turns/read-turns.ts'

/** A raw file that could be decoded, and what is known about it. */
export interface RawDocument {
  id: string
  /** Below the raw folder, "/" between folders. */
  path: string
  sha256: string | null
  text: string
  /** What sources.csv says of it. */
  facts: SourceFacts | null
  /** What the file says of itself beside its text; sources.csv wins. */
  own?: OwnFacts | null
  /** Length of the lines at the top that say so; they are furniture, whatever they look like. */
  preface?: number
  /** What the format of the file sets apart. */
  emphasis?: readonly Emphasis[]
  openings?: readonly Opening[]
  regions?: readonly Region[]
  containers?: readonly Span[]
  headline?: Span | null
}

/**
 * The stage in one screen: text -> blocks -> the best reading -> head, turns, foot -> segments that tile the text.
 * @throws where a rule points outside of the text, which is a mistake of ours
 */
export function parse(raw: RawDocument): ParsedDocument {
  const { text, facts, own = null, preface = 0, ...hints } = raw
  const outlet = facts?.outlet ?? own?.outlet ?? null
  // Blank to the rules, so that every offset stays true.
  const readable = ' '.repeat(preface) + text.slice(preface)
  const artifacts = findPrintArtifacts(readable)
  const page = readPage(blankOut(readable, artifacts), { ...hints, outlet })
  const { reading: chosen, rival } = chooseReading(page)
  const { reading, notes } = chosen ? cutClosingNotes(page, cutFoot(page, endInArticle(page, chosen))) : UNREAD
  const headEnd = reading ? firstBlock(page, reading) : headOfProse(page)
  const labels = new Set(reading?.starts.map(({ label }) => labelKey(label?.text ?? '')))
  const titleAbove = findInPreface(text, preface, own?.title ?? null)
  const head = segmentsOf(page, 0, readHead(page, headEnd, labels, own?.title, titleAbove !== null))
  const introductions = findIntroductions(page, head)
  const spoken = reading ? readTurns(page, reading, findAsides(page, reading), introductions) : SILENCE
  const foot = reading
    ? segmentsOf(page, reading.end, footKinds(page, reading.end, notes))
    : segmentsOf(page, headEnd, proseKinds(page, headEnd))
  const printed = [...prefaceSegments(text.slice(0, preface)), ...head, ...spoken.segments, ...foot]
  const { segments, turns } = cutPrintArtifacts(text, artifacts, printed, spoken.turns)
  const language = facts?.language ?? own?.language ?? detectLanguage(page, segments)
  const { published, findings } = decidePublished(page, segments, { facts, own, language })
  return checkSpans({
    id: raw.id,
    path: raw.path,
    sha256: raw.sha256,
    text,
    url: facts?.url ?? own?.url ?? null,
    outlet,
    language,
    rights: facts?.rights ?? null,
    title: headlineOf(text, segments) ?? titleAbove,
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
      ...(spoken.turns.length > 0 ? doubtFindings(reading, spoken) : silenceFindings(text, rival)),
    ],
  })
}

const UNREAD = { reading: null, notes: new Set<number>() }

const SILENCE: Spoken = { turns: [], voices: [], segments: [], findings: [] }

function prefaceSegments(preface: string): Segment[] {
  return readBlocks(preface, fold(preface)).map(({ start, end }) => ({ start, end, kind: 'boilerplate', turn: null }))
}
