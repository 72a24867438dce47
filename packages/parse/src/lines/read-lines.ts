import { type SegmentKind, segmentKind } from '../document/document.ts'
import { chooseReading, readByLayouts } from '../layouts/index.ts'
import type { Page } from '../page/page.ts'
import { firstTurnBlock, type Reading, type TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'
import { findAsides } from '../turns/asides.ts'
import { roundConfidence } from './calibrate.ts'
import { type DecodedLine, decodeLines } from './decode-lines.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { isTurnStart, type LineKind } from './kinds.ts'
import type { LineModel } from './model.ts'
import { findAgreeingLayout, findTurnStarts } from './turn-starts.ts'

/** The turns of a page, and the blocks between them that no speaker says. */
export interface PageReading {
  /** Null where no turn is claimed. */
  reading: Reading | null
  /** Block index -> kind, from the first turn to the end of the last one. */
  asides: ReadonlyMap<number, SegmentKind>
}

/** Reads a page by evidence: observes its lines, decodes their kinds, and puts the turns together. */
export function readLines(page: Page, model: LineModel): PageReading {
  const readings = readByLayouts(page)
  const printed = chooseReading(page, readings).reading
  if (printed && isExact(page, printed)) return { reading: printed, asides: findAsides(page, printed) }
  const evidence = gatherEvidence(page, readings)
  const decoded = decodeLines(evidence, model)
  const grammar = findAgreeingLayout(evidence, decoded)
  const starts = findTurnStarts(evidence, decoded, grammar)
  const score = roundConfidence(meanConfidence(starts))
  if (starts.length < MIN_TURNS || score < MIN_SCORE) return { reading: null, asides: new Map() }
  const last = at(
    evidence.lines,
    decoded.findLastIndex(({ kind }) => SPEECH.has(kind) && kind !== 'label'),
  )
  const reading = { layout: grammar?.layout ?? 'evidence', score, starts, end: last.block + 1 }
  return { reading, asides: findLineAsides(evidence, decoded, reading) }
}

/**
 * Layouts that a grammar tells without doubt: voices of captions, numbers that count on, marks of headings, heads of
 * posts. On left-out sources the model reads none of them better: start changes by 0 to +.004 (2026-11).
 */
const EXACT_LAYOUTS: ReadonlySet<string> = new Set([
  'named-cues',
  'labelled-voice-tag',
  'labelled-post',
  'numbered',
  'headings',
  'topics',
  'run-in-names',
])

/** Score from which these decide; the one of `topics` is the same wherever it reads a page. */
const MIN_EXACT_SCORE = 0.85

/**
 * Score from which any layout reads a page with markup. Bold type, elements and boxes of HTML tell layouts more than
 * lines tell the model, which learned from plain texts. Chosen by eye.
 */
const MIN_MARKED_SCORE = 0.8

function isExact({ emphasis, openings, regions, containers }: Page, { layout, score }: Reading): boolean {
  const hasMarkup = emphasis.size > 0 || openings.size > 0 || regions.size > 0 || containers.length > 0
  return (EXACT_LAYOUTS.has(layout) && score >= MIN_EXACT_SCORE) || (hasMarkup && score >= MIN_MARKED_SCORE)
}

/** Below this a page is as likely to be no talk at all. */
const MIN_SCORE = 0.5

function meanConfidence(starts: readonly TurnStart[]): number {
  return starts.reduce((sum, { confidence }) => sum + confidence, 0) / starts.length
}

/** Fewer turns than these are no talk. */
const MIN_TURNS = 2

const SPEECH: ReadonlySet<LineKind> = new Set(['question-start', 'answer-start', 'question', 'answer', 'label'])

/** Kinds of the blocks between the first turn and the last one that hold no speech. */
function findLineAsides(
  { lines, page, ruled }: Evidence,
  decoded: readonly DecodedLine[],
  reading: Reading,
): Map<number, SegmentKind> {
  const asides = new Map<number, SegmentKind>()
  const spoken = new Set<number>()
  const first = firstTurnBlock(page, reading)
  for (const [index, { kind }] of decoded.entries()) {
    const { block } = at(lines, index)
    const aside = asideKind(at(ruled.kinds, index), kind)
    if (aside === null) spoken.add(block)
    else if (block >= first && block < reading.end) asides.set(block, aside)
  }
  for (const block of spoken) asides.delete(block)
  return asides
}

/**
 * What a line between two turns is, or null where it is said. Rules know a repeated sentence, and tell a caption from a
 * heading; the model knows whether somebody speaks. What it takes for prose or a standfirst is said: a talk holds none.
 */
function asideKind(ruled: string, kind: LineKind): SegmentKind | null {
  const { data: known } = segmentKind.safeParse(ruled)
  if (known === 'pull_quote' && !isTurnStart(kind)) return known
  if (SPEECH.has(kind) || kind === 'prose' || kind === 'lead') return null
  if (known !== undefined && !NO_ASIDES.has(known)) return known
  return kind === 'title' ? 'boilerplate' : segmentKind.parse(kind)
}

/** Kinds that rules give where no aside stands. */
const NO_ASIDES: ReadonlySet<SegmentKind> = new Set(['speech', 'label', 'title', 'lead', 'prose'])
