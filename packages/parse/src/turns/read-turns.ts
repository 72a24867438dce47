import type { Finding, Role, Segment, SegmentKind, Span, Turn, Voice } from '../document/document.ts'
import { findParticipants } from '../head/participants.ts'
import { VOICE_TAG } from '../labels/forms/voice-tag.ts'
import { type Page, readSpan } from '../page/page.ts'
import { firstTurnBlock, type Reading, type TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { findTimeMarks } from '../text/time-marks.ts'
import { trimSpan } from '../text/white-space.ts'
import { joinVoices, type Utterance } from './voices.ts'

/** The turns of a page and the voices that speak them. */
export interface PageTurns {
  turns: Turn[]
  voices: Voice[]
  /** The segments between the first turn start and the foot of the page. */
  segments: Segment[]
  findings: Finding[]
}

/** The text from one turn start to the next: speech, and asides between it. */
interface TurnStretch {
  start: TurnStart
  /** In the order of the text. */
  pieces: TurnPiece[]
}

interface TurnPiece extends Span {
  kind: SegmentKind
}

/**
 * Reads the turns of a page: cuts its speech at the turn starts, leaves out asides, joins labels into voices, decides
 * their roles, and pairs questions with answers.
 * @param asides index of the block -> kind (see asides.ts)
 * @param introductions sentences of the head that introduce the interview
 */
export function readTurns(
  page: Page,
  reading: Reading,
  asides: ReadonlyMap<number, SegmentKind>,
  introductions: readonly Span[],
): PageTurns {
  const { segments, utterances, spoken } = collectUtterances(page, reading, asides)
  const { voices, voiceOf, findings } = joinVoices(utterances, {
    outlet: page.outlet,
    participants: findParticipants(page, firstTurnBlock(page, reading)),
    introductions: introductions.map((span) => readSpan(page, span)),
  })
  const roles = voiceOf.map((voice) => at(voices, voice).role)
  const pairs = pairTurns(roles)
  const turns = spoken.map(({ start, speech }, index): Turn => {
    const { replyTo, pair } = at(pairs, index)
    return {
      voice: at(voiceOf, index),
      role: at(roles, index),
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

interface CollectedSpeech {
  segments: Segment[]
  utterances: Utterance[]
  /** Where each of the utterances stands. */
  spoken: { start: TurnStart; speech: Span[] }[]
}

/** Collects the speech behind each turn start. A start without speech behind it gives segments and no utterance. */
function collectUtterances(page: Page, reading: Reading, asides: ReadonlyMap<number, SegmentKind>): CollectedSpeech {
  const segments: Segment[] = []
  const utterances: Utterance[] = []
  const spoken: CollectedSpeech['spoken'] = []
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

/** Cuts the talk at its turn starts. */
function cutStretches(page: Page, reading: Reading, asides: ReadonlyMap<number, SegmentKind>): TurnStretch[] {
  const pageEnd = at(page.blocks, reading.end - 1).end
  let index = 0
  return reading.starts.map((start, number) => {
    const until = reading.starts[number + 1]?.at ?? pageEnd
    const stretch: TurnStretch = { start, pieces: [] }
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

/** Adds what a block holds between a turn start and the offset `until`: an aside, or speech with its marks cut out. */
function addPieces(
  page: Page,
  stretch: TurnStretch,
  block: Block,
  until: number,
  aside: SegmentKind | undefined,
): void {
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

/**
 * Finds the marks in a span of speech: time marks, the voice tag of a cue, and the sign that closes a question in bold
 * (`**Who?**`).
 */
function findMarks({ folded }: Page, turn: TurnStart, { start, end }: Span): TurnPiece[] {
  const text = folded.slice(start, end)
  const tag = text.startsWith('<') ? OPENING_TAG.exec(text)?.[0] : undefined
  if (tag !== undefined) return [{ start, end: start + tag.length, kind: 'label' }]
  const marks = findTimeMarks(text).map((mark): TurnPiece => ({ ...shiftSpan(mark, start), kind: 'timestamp' }))
  const opening =
    turn.label === null && start <= turn.speech
      ? EMPHASIS_SIGN.exec(folded.slice(turn.at, turn.speech))?.[0]
      : undefined
  const closing = opening === undefined ? -1 : text.indexOf(opening)
  if (opening === undefined || closing < 0) return marks
  const sign: TurnPiece = { ...shiftSpan({ start: closing, end: closing + opening.length }, start), kind: 'label' }
  return [...marks.filter((mark) => mark.end <= sign.start || mark.start >= sign.end), sign].sort(
    (left, right) => left.start - right.start,
  )
}

/** The voice tag of a cue that goes on with the cue before. */
const OPENING_TAG = new RegExp(`^${VOICE_TAG}`)

const EMPHASIS_SIGN = /^[*_]{1,3}$/

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function addSpeech(page: Page, { pieces }: TurnStretch, from: number, to: number): void {
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

/**
 * Numbers the pairs of questions and answers. The first question after an answer opens a pair; further questions and
 * all answers up to the next one belong to it. Roles `other` and `unknown` belong to no pair.
 */
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
