import { endInArticle } from './article.ts'
import { findAsides } from './asides.ts'
import { readBlocks } from './blocks.ts'
import { cutClosingNotes } from './closing-notes.ts'
import { cutDebris } from './cut-debris.ts'
import { blank, findDebris } from './debris.ts'
import type { ParsedDocument, Segment, SegmentKind, Span } from './document.ts'
import { doubtFindings, silenceFindings } from './doubts.ts'
import { fold } from './fold.ts'
import { cutFoot, kindOfFootLine } from './foot.ts'
import { readHead } from './head.ts'
import { findInPreface, headlineOf } from './headline.ts'
import { findIntroductions } from './introductions.ts'
import { labelKey } from './labels/label.ts'
import { detectLanguage } from './language.ts'
import { chooseReading } from './layouts/index.ts'
import type { Reading } from './layouts/layout.ts'
import { type Page, readPage } from './page.ts'
import { decidePublished } from './published.ts'
import { endsAsSentence } from './questions.ts'
import type { OwnFacts } from './readers/own-facts.ts'
import type { Emphasis, Opening, Region } from './readers/reader.ts'
import type { SourceFacts } from './sources.ts'
import { withoutStrays } from './stray-places.ts'
import { readTurns, type Spoken } from './turns.ts'

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
  const debris = findDebris(readable)
  const page = readPage(blank(readable, debris), { ...hints, outlet })
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
  const { segments, turns } = cutDebris(text, debris, printed, spoken.turns)
  const language = facts?.language ?? own?.language ?? detectLanguage(page, segments)
  const { published, findings } = decidePublished(page, segments, { facts, own, language })
  return withoutStrays({
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

function firstBlock(page: Page, reading: Reading): number {
  const at = reading.starts[0]?.at ?? 0
  return page.blocks.findIndex((block) => block.end > at)
}

/** Without turns the head is what stands above the first sentence. */
function headOfProse(page: Page): number {
  const first = page.blocks.findIndex((block, index) => !page.furniture[index] && endsAsSentence(block.text))
  return first < 0 ? Math.min(page.blocks.length, 1) : first
}

function proseKinds(page: Page, from: number): SegmentKind[] {
  return page.blocks.slice(from).map((_, index) => page.furniture[from + index]?.kind ?? 'prose')
}

/** The foot goes on with the kind of the line that opened it, until another one opens; single lines keep theirs. */
function footKinds(page: Page, from: number, notes: ReadonlySet<number>): SegmentKind[] {
  let current: SegmentKind = 'boilerplate'
  return page.blocks.slice(from).map((block, index) => {
    const row = page.furniture[from + index]
    if (row?.scope === 'rest') current = row.kind
    return notes.has(from + index) ? 'note' : (row?.kind ?? kindOfFootLine(block) ?? current)
  })
}

function segmentsOf(page: Page, from: number, kinds: readonly SegmentKind[]): Segment[] {
  return page.blocks
    .slice(from, from + kinds.length)
    .map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'prose', turn: null }))
}
