/** What a line can be. The two sides of a talk are told apart, so that the chain remembers who speaks. */
export const LINE_KINDS = [
  'question-start',
  'answer-start',
  'question',
  'answer',
  'label',
  'title',
  'byline',
  'dateline',
  'lead',
  'heading',
  'caption',
  'boilerplate',
  'related',
  'stage',
  'timestamp',
  'pull_quote',
  'note',
  'prose',
] as const

export type LineKind = (typeof LINE_KINDS)[number]

export const WIDTH = LINE_KINDS.length

export const isTurnStart = (kind: LineKind): boolean => kind === 'question-start' || kind === 'answer-start'
