import type { Span } from './gold.ts'

/** What the product says of one document. */
export interface Claim {
  title: string | null
  /** EDTF. */
  published: string | null
  layoutConfidence: number
  /** In the order of the text. */
  turns: readonly ClaimedTurn[]
  /** What is said to be page furniture. */
  furniture: readonly Span[]
}

export interface ClaimedTurn {
  /** The full name where it was found, else what stands for the voice. */
  speaker: string
  role: string
  confidence: number
  /** Its speech, in order. */
  spans: readonly [Span, ...Span[]]
}

/** The claim about a document that is not there at all. */
export const NOTHING_CLAIMED: Claim = { title: null, published: null, layoutConfidence: 0, turns: [], furniture: [] }

const FURNITURE: ReadonlySet<string> = new Set(['boilerplate', 'related'])

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
  const spoken = new Map<string, Span[]>()
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
    furniture: segments.filter(({ kind }) => isFurniture(kind)).map(({ start, end }) => [start, end]),
  }
}

function byPlace(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1]
}
