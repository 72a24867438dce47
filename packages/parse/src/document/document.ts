import { z } from 'zod'

/**
 * An offset into the raw text, in UTF-16 code units, as `String.slice` takes them; the tables turn it into code points
 * in one place. Whether it lies inside the text is checked with the whole document (see check-spans.ts).
 */
const offset = z.number()

/** An index into a list of the document, from 0; checked with the whole document too. */
const index = z.number()

/**
 * A stretch of the raw text, `end` exclusive. The schemas of spans, segments and turns are not strict: a document has
 * hundreds of them, refusing unknown keys would double the cost, and the compiler refuses them already.
 */
export const span = z.object({ start: offset, end: offset })

export type Span = z.infer<typeof span>

/** The kind of a stretch of raw text. Every character but white space lies in exactly one segment. */
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

/** The part that a speaker plays in one interview. The same person may play another part in the next one. */
export const role = z.enum(['interviewer', 'interviewee', 'moderator', 'other', 'unknown'])

export type Role = z.infer<typeof role>

/** The evidence that a turn begins where it does. */
export const turnMethod = z.enum(['label', 'numbered', 'alternation', 'heading', 'dash', 'split', 'cue'])

export type TurnMethod = z.infer<typeof turnMethod>

/** The weight of a finding: `error` where data is missing, `warning` where it may be wrong, else `note`. */
export const severity = z.enum(['error', 'warning', 'note'])

/**
 * A matter that a person should look at. `rule` is the id of the check that reports it; `message` says what it saw and
 * what to do; `span` is the place in the text, null where there is none.
 */
export const finding = z.strictObject({
  severity,
  rule: z.string().min(1),
  span: span.nullable(),
  message: z.string().min(1),
})

export type Finding = z.infer<typeof finding>

/** A stretch of raw text of one kind; the segments of a document do not overlap. */
export const segment = z.object({
  ...span.shape,
  kind: segmentKind,
  /** Index into `turns` for the speech and the label of a turn. */
  turn: index.nullable(),
})

export type Segment = z.infer<typeof segment>

/** One speaker of one document: all labels that mean this speaker, and the part that the speaker plays. */
export const voice = z.strictObject({
  role,
  /** Labels as printed, without colon, in order of first use; empty for a voice that only the layout tells apart. */
  labels: z.array(z.strictObject({ ...span.shape, text: z.string().min(1) })),
})

export type Voice = z.infer<typeof voice>

/** One turn: the uninterrupted speech of one voice. */
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

/** The evidence for a date of publication; see `decidePublicationDate`. */
export const dateSource = z.enum(['sources', 'url', 'dateline', 'text', 'inferred'])

/** The date of publication in EDTF, where it was found, and the span that prints it, if any. */
export const publishedFact = z.strictObject({ value: z.string().min(1), source: dateSource, span: span.nullable() })

export type PublishedFact = z.infer<typeof publishedFact>

/** What `parse` returns: one document with its text, head facts, segments, turns and voices. */
export const parsedDocument = z.strictObject({
  id: z.string().min(1),
  path: z.string().min(1),
  /** Hash of the bytes of the raw file, compressed if it is; null where it could not be read. */
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
  /** Sentences of the head that introduce the interview: `Interview with Ana Moor`. */
  introductions: z.array(span),
  layout: z.string().min(1),
  layoutConfidence: z.number().min(0).max(1),
  segments: z.array(segment),
  turns: z.array(turn),
  voices: z.array(voice),
  findings: z.array(finding),
})

export type ParsedDocument = z.infer<typeof parsedDocument>
