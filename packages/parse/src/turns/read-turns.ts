import type { Finding, Role, Segment, SegmentKind, Span, Turn, Voice } from '../document/document.ts'
import { findCast } from '../head/participants.ts'
import { VOICE_TAG } from '../labels/forms/voice-tag.ts'
import { type Page, readSpan } from '../page/page.ts'
import type { Reading, TurnStart } from '../page/reading.ts'
import type { Block } from '../text/paragraphs.ts'
import { findTimeMarks } from '../text/time-marks.ts'
import { trimSpan } from '../text/white-space.ts'
import { castVoices, type Utterance } from './voices.ts'

export interface Spoken {
  turns: Turn[]
  voices: Voice[]
  /** The segments between the first turn start and the foot of the page. */
  segments: Segment[]
  findings: Finding[]
}

/** From one turn start to the next: what is said, and what stands in between. */
interface Stretch {
  start: TurnStart
  /** In the order of the text. */
  pieces: Piece[]
}

interface Piece extends Span {
  kind: SegmentKind
}

/**
 * Cuts the speech of a page into turns: each goes from its start to the next one, paragraph by paragraph, with the
 * asides inside it left out.
 * @param introductions sentences of the head that speak of the interview
 */
export function readTurns(
  page: Page,
  reading: Reading,
  asides: ReadonlyMap<number, SegmentKind>,
  introductions: readonly Span[],
): Spoken {
  const { segments, utterances, spoken } = hear(page, reading, asides)
  const first = page.blocks.findIndex(({ end }) => end > (reading.starts[0]?.at ?? 0))
  const { voices, voiceOf, findings } = castVoices(utterances, {
    outlet: page.outlet,
    cast: findCast(page, first),
    introductions: introductions.map((span) => readSpan(page, span)),
  })
  const roles = voiceOf.map((voice) => voices[voice]?.role ?? 'unknown')
  const pairs = pairTurns(roles)
  const turns = spoken.map(({ start, speech }, index): Turn => {
    const { replyTo, pair } = pairs[index] ?? UNPAIRED
    return {
      voice: voiceOf[index] ?? 0,
      role: roles[index] ?? 'unknown',
      label: start.label?.text ?? null,
      method: start.method,
      confidence: start.confidence,
      replyTo,
      pair,
      speech,
    }
  })
  return { turns, voices, segments, findings }
}

interface Heard {
  segments: Segment[]
  utterances: Utterance[]
  /** Where each of the utterances stands. */
  spoken: { start: TurnStart; speech: Span[] }[]
}

/** What is said, start by start; a start behind which nothing is said is none. */
function hear(page: Page, reading: Reading, asides: ReadonlyMap<number, SegmentKind>): Heard {
  const segments: Segment[] = []
  const utterances: Utterance[] = []
  const spoken: Heard['spoken'] = []
  for (const { start, pieces } of cutStretches(page, reading, asides)) {
    const speech: Span[] = []
    for (const { kind, start, end } of pieces) if (kind === 'speech') speech.push({ start, end })
    const turn = speech.length > 0 ? spoken.length : null
    const label = trimSpan(page.text, start.at, start.speech)
    if (label.end > label.start) segments.push({ start: label.start, end: label.end, kind: 'label', turn })
    for (const { kind, start, end } of pieces)
      segments.push({ start, end, kind, turn: kind === 'speech' || kind === 'label' ? turn : null })
    if (turn === null) continue
    spoken.push({ start, speech })
    utterances.push({ start, speech: speech.map((span) => readSpan(page, span)) })
  }
  return { segments, utterances, spoken }
}

function cutStretches(page: Page, reading: Reading, asides: ReadonlyMap<number, SegmentKind>): Stretch[] {
  const pageEnd = page.blocks[reading.end - 1]?.end ?? 0
  let index = 0
  return reading.starts.map((start, number) => {
    const until = reading.starts[number + 1]?.at ?? pageEnd
    const stretch: Stretch = { start, pieces: [] }
    while ((page.blocks[index]?.end ?? until) <= start.speech && (page.blocks[index]?.start ?? until) < until)
      index += 1
    for (let block = page.blocks[index]; block && block.start < until; block = page.blocks[index]) {
      addPieces(page, stretch, block, until, asides.get(index))
      if (block.end > until) break
      index += 1
    }
    return stretch
  })
}

function addPieces(page: Page, stretch: Stretch, block: Block, until: number, aside: SegmentKind | undefined): void {
  const { start, end } = trimSpan(page.text, Math.max(block.start, stretch.start.speech), Math.min(block.end, until))
  if (start >= end) return
  if (aside) {
    stretch.pieces.push({ start, end, kind: aside })
    return
  }
  let from = start
  for (const mark of findMarks(page, stretch.start, { start, end })) {
    addSpeech(page, stretch, from, mark.start)
    stretch.pieces.push(mark)
    from = mark.end
  }
  addSpeech(page, stretch, from, end)
}

/** What stands in speech and is not said: time marks, the voice of the next cue, and the sign that closes a question in bold (`**Who?**`). */
function findMarks({ folded }: Page, turn: TurnStart, { start, end }: Span): Piece[] {
  const text = folded.slice(start, end)
  const tag = text.startsWith('<') ? OPENING_TAG.exec(text)?.[0] : undefined
  if (tag !== undefined) return [{ start, end: start + tag.length, kind: 'label' }]
  const marks = findTimeMarks(text).map((mark): Piece => ({ ...shift(mark, start), kind: 'timestamp' }))
  const opening =
    turn.label === null && start <= turn.speech ? EMPHASIS.exec(folded.slice(turn.at, turn.speech))?.[0] : undefined
  const closing = opening === undefined ? -1 : text.indexOf(opening)
  if (opening === undefined || closing < 0) return marks
  const sign: Piece = { ...shift({ start: closing, end: closing + opening.length }, start), kind: 'label' }
  return [...marks.filter((mark) => mark.end <= sign.start || mark.start >= sign.end), sign].sort(
    (left, right) => left.start - right.start,
  )
}

/** The voice of a cue that goes on with the one before. */
const OPENING_TAG = new RegExp(`^${VOICE_TAG}`)

const EMPHASIS = /^[*_]{1,3}$/

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function addSpeech(page: Page, { pieces }: Stretch, from: number, to: number): void {
  const { start, end } = trimSpan(page.text, from, to)
  if (start < end) pieces.push({ start, end, kind: 'speech' })
}

interface Pairing {
  /** Index of the question. */
  replyTo: number | null
  /** From 1. */
  pair: number | null
}

const UNPAIRED: Pairing = { replyTo: null, pair: null }

/** Numbers the pairs: a question opens one, unless it goes on with the question before it; answers belong to it. */
function pairTurns(roles: readonly Role[]): Pairing[] {
  let pair = 0
  let question: number | null = null
  let answered = true
  return roles.map((role, index) => {
    if (role === 'interviewer' || role === 'moderator') {
      if (answered) pair += 1
      answered = false
      question = index
      return { replyTo: null, pair }
    }
    if (role === 'interviewee' && question !== null) {
      answered = true
      return { replyTo: question, pair }
    }
    return UNPAIRED
  })
}
