import type { GoldSpan } from '@colloquy/parse/train'

/** What the product says of one document. */
export interface Claim {
  title: string | null
  /** EDTF. */
  published: string | null
  layoutConfidence: number
  /** In the order of the text. */
  turns: readonly ClaimedTurn[]
  /** What is said to be page furniture. */
  furniture: readonly GoldSpan[]
  /** Captions and headings. */
  headings: readonly GoldSpan[]
}

export interface ClaimedTurn {
  /** The full name where it was found, else what stands for the voice. */
  speaker: string
  role: string
  confidence: number
  /** Its speech, in order. */
  spans: readonly [GoldSpan, ...GoldSpan[]]
}

/** The claim about a document that is not there at all. */
export const NOTHING_CLAIMED: Claim = {
  title: null,
  published: null,
  layoutConfidence: 0,
  turns: [],
  furniture: [],
  headings: [],
}

const FURNITURE: ReadonlySet<string> = new Set(['boilerplate', 'related'])
const HEADINGS: ReadonlySet<string> = new Set(['caption', 'heading'])

export const isFurniture = (kind: string) => FURNITURE.has(kind)

/** The cells of the dataset that a claim is made of. */
export interface ClaimRows {
  document: { title: string | null; published: string | null; layout_confidence: number }
  segments: readonly { kind: string; start: number; end: number; turn_id: string | null }[]
  turns: readonly { turn_id: string; speaker_id: string; role: string; confidence: number }[]
}

/**
 * Rows of one document -> what they claim. A turn without a speech segment claims nothing.
 * @param names of the speakers, by id
 */
export function readClaim({ document, segments, turns }: ClaimRows, names: ReadonlyMap<string, string>): Claim {
  const spoken = new Map<string, GoldSpan[]>()
  for (const { kind, turn_id, start, end } of segments) {
    if (kind !== 'speech' || turn_id === null) continue
    const spans = spoken.get(turn_id)
    if (spans) spans.push([start, end])
    else spoken.set(turn_id, [[start, end]])
  }
  const claimed = turns.flatMap(({ turn_id, speaker_id, role, confidence }): ClaimedTurn[] => {
    const [first, ...more] = (spoken.get(turn_id) ?? []).sort(byPlace)
    return first ? [{ speaker: names.get(speaker_id) ?? speaker_id, role, confidence, spans: [first, ...more] }] : []
  })
  return {
    title: document.title,
    published: document.published,
    layoutConfidence: document.layout_confidence,
    turns: claimed.sort((a, b) => byPlace(a.spans[0], b.spans[0])),
    furniture: spansOf(segments, isFurniture),
    headings: spansOf(segments, (kind) => HEADINGS.has(kind)),
  }
}

function spansOf(segments: ClaimRows['segments'], hasKind: (kind: string) => boolean): GoldSpan[] {
  return segments.filter(({ kind }) => hasKind(kind)).map(({ start, end }) => [start, end])
}

function byPlace(a: GoldSpan, b: GoldSpan): number {
  return a[0] - b[0] || a[1] - b[1]
}
