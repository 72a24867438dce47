import { z } from 'zod'

/**
 * What flows out of this package. Positions are UTF-16 code units, as `String.slice` takes them; the tables turn them
 * into code points in one place. That they and the indices lie inside of what they point into is checked with the
 * whole document (see stray-places.ts).
 */
const offset = z.number()

const index = z.number()

// The schemas of what a document holds by the hundred are not strict: refusing unknown keys would double their cost,
// and what does not typecheck cannot have any.
export const span = z.object({ start: offset, end: offset })

export type Span = z.infer<typeof span>

/** What a stretch of raw text is. Every non-space character lies in exactly one segment. */
export const segmentKind = z.enum([
  'title',
  'byline',
  'dateline',
  'lead',
  'prose',
  'heading',
  'caption',
  'label',
  'speech',
  'stage',
  'note',
  'timestamp',
  'pull_quote',
  'related',
  'boilerplate',
])

export type SegmentKind = z.infer<typeof segmentKind>

/** The part that somebody plays in one interview; it belongs to the occasion, never to the person. */
export const role = z.enum(['interviewer', 'interviewee', 'moderator', 'other', 'unknown'])

export type Role = z.infer<typeof role>

/** What told where a turn begins. */
export const turnMethod = z.enum(['label', 'numbered', 'alternation', 'heading', 'dash', 'split', 'cue'])

export type TurnMethod = z.infer<typeof turnMethod>

export const severity = z.enum(['error', 'warning', 'note'])

/** Something a person should look at: `rule` names who speaks, `message` says what was seen and what to do. */
export const finding = z.strictObject({
  severity,
  rule: z.string().min(1),
  span: span.nullable(),
  message: z.string().min(1),
})

export type Finding = z.infer<typeof finding>

export const segment = z.object({
  ...span.shape,
  kind: segmentKind,
  /** Index into `turns` for the speech and the label of a turn. */
  turn: index.nullable(),
})

export type Segment = z.infer<typeof segment>

/** One voice of one document: all the labels that mean the same speaker, and what the speaker does. */
export const voice = z.strictObject({
  role,
  /** Labels as printed, without colon, in order of first use; none for a voice that only the layout tells apart. */
  labels: z.array(z.strictObject({ ...span.shape, text: z.string().min(1) })),
})

export type Voice = z.infer<typeof voice>

export const turn = z.object({
  voice: index,
  role,
  label: z.string().min(1).nullable(),
  method: turnMethod,
  confidence: z.number().min(0).max(1),
  /** Index of the question that this turn answers. */
  replyTo: index.nullable(),
  /** Number of the question-answer pair, from 1. */
  pair: index.nullable(),
  /** Paragraphs of speech, in order; captions and the like between them are left out. */
  speech: z.array(span).min(1),
})

export type Turn = z.infer<typeof turn>

export const dateSource = z.enum(['sources', 'url', 'dateline', 'text', 'inferred'])

/** A fact about the whole document with the reason to believe it. `value` of a date is EDTF. */
export const publishedFact = z.strictObject({ value: z.string().min(1), source: dateSource, span: span.nullable() })

export type PublishedFact = z.infer<typeof publishedFact>

export const parsedDocument = z.strictObject({
  id: z.string().min(1),
  path: z.string().min(1),
  /** Of the file as it lies on disk; null where it could not be read. */
  sha256: z.string().nullable(),
  /** The decoded text with its line ends as they are; empty where the file could not be decoded. */
  text: z.string(),
  url: z.string().min(1).nullable(),
  outlet: z.string().min(1).nullable(),
  language: z.string().min(1),
  rights: z.string().min(1).nullable(),
  title: span.nullable(),
  published: publishedFact.nullable(),
  conducted: z.strictObject({ value: z.string().min(1), source: z.enum(['sources', 'text']) }).nullable(),
  /** Sentences of the head that speak of the interview: who asked whom. */
  introductions: z.array(span),
  layout: z.string().min(1),
  layoutConfidence: z.number().min(0).max(1),
  segments: z.array(segment),
  turns: z.array(turn),
  voices: z.array(voice),
  findings: z.array(finding),
})

export type ParsedDocument = z.infer<typeof parsedDocument>
