import type { Block } from './blocks.ts'
import type { Finding, Segment, SegmentKind, Span, Turn, Voice } from './document.ts'
import { findTimeMarks } from './labels/time-mark.ts'
import type { Reading, TurnStart } from './layouts/layout.ts'
import { type Page, readSpan } from './page.ts'
import { trimSpan } from './space.ts'
import { castVoices } from './voices.ts'

export interface Spoken {
  turns: Turn[]
  voices: Voice[]
  /** The segments between the first turn start and the foot of the page. */
  segments: Segment[]
  findings: Finding[]
}

interface Stretch {
  start: TurnStart
  speech: Span[]
  asides: Segment[]
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
  const stretches = cutStretches(page, reading, asides)
  const spoken = stretches.filter(({ speech }) => speech.length > 0)
  const utterances = spoken.map(({ start, speech }) => ({ start, speech: speech.map((span) => readSpan(page, span)) }))
  const cast = castVoices(utterances, {
    outlet: page.outlet,
    introductions: introductions.map((span) => readSpan(page, span)),
  })
  const turns = pairTurns(
    spoken.map(({ start, speech }, index) => {
      const voice = cast.voiceOf[index] ?? 0
      const role = cast.voices[voice]?.role ?? 'unknown'
      return {
        voice,
        role,
        label: start.label?.text ?? null,
        method: start.method,
        confidence: start.confidence,
        speech,
      }
    }),
  )
  const indexOf = new Map(spoken.map(({ start }, index) => [start, index]))
  const segments = stretches.flatMap(({ start, speech, asides }) => {
    const turn = indexOf.get(start) ?? null
    const label = trimSpan(page.text, start.at, start.speech)
    return [
      ...(label.end > label.start ? [{ ...label, kind: 'label' as const, turn }] : []),
      ...[...speech.map((span) => ({ ...span, kind: 'speech' as const, turn })), ...asides].sort(
        (a, b) => a.start - b.start,
      ),
    ]
  })
  return { turns, voices: cast.voices, segments, findings: cast.findings }
}

function cutStretches(page: Page, reading: Reading, asides: ReadonlyMap<number, SegmentKind>): Stretch[] {
  const pageEnd = page.blocks[reading.end - 1]?.end ?? 0
  let index = 0
  return reading.starts.map((start, number) => {
    const until = reading.starts[number + 1]?.at ?? pageEnd
    const stretch: Stretch = { start, speech: [], asides: [] }
    while ((page.blocks[index]?.end ?? until) <= start.speech && (page.blocks[index]?.start ?? until) < until)
      index += 1
    for (let block = page.blocks[index]; block && block.start < until; block = page.blocks[index]) {
      addPiece(page, stretch, block, until, asides.get(index))
      if (block.end > until) break
      index += 1
    }
    return stretch
  })
}

function addPiece(page: Page, stretch: Stretch, block: Block, until: number, aside: SegmentKind | undefined): void {
  const piece = trimSpan(page.text, Math.max(block.start, stretch.start.speech), Math.min(block.end, until))
  if (piece.start >= piece.end) return
  if (aside) {
    stretch.asides.push({ ...piece, kind: aside, turn: null })
    return
  }
  const marks = findTimeMarks(readSpan(page, piece))
  let from = piece.start
  for (const mark of [...marks, { start: piece.end - piece.start, end: piece.end - piece.start }]) {
    const said = trimSpan(page.text, from, piece.start + mark.start)
    if (said.start < said.end) stretch.speech.push(said)
    if (mark.start < mark.end)
      stretch.asides.push({
        start: piece.start + mark.start,
        end: piece.start + mark.end,
        kind: 'timestamp',
        turn: null,
      })
    from = piece.start + mark.end
  }
}

type Unpaired = Omit<Turn, 'replyTo' | 'pair'>

/** Numbers the pairs: a question opens one, unless it goes on with the question before it; answers belong to it. */
function pairTurns(turns: readonly Unpaired[]): Turn[] {
  let pair = 0
  let question: number | null = null
  let answered = true
  return turns.map((turn, index) => {
    if (turn.role === 'interviewer' || turn.role === 'moderator') {
      if (answered) pair += 1
      answered = false
      question = index
      return { ...turn, replyTo: null, pair }
    }
    if (turn.role === 'interviewee' && question !== null) {
      answered = true
      return { ...turn, replyTo: question, pair }
    }
    return { ...turn, replyTo: null, pair: null }
  })
}
