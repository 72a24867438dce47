/** Kinds of names that the model tells apart: a person, a body, a place, or another kind, which the rules decide. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'OTHER'

/** Labels of tokens: O outside names, B- first token of a name, I- later tokens. OTHER has one label for all tokens. */
export const LABELS = ['O', 'OTHER', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const

/** Number of labels. The weights have 2^bits rows of WIDTH numbers. */
export const WIDTH = LABELS.length

const NAME_KINDS: readonly (NameKind | null)[] = [null, 'OTHER', 'PER', 'PER', 'ORG', 'ORG', 'LOC', 'LOC']

/** The kind of name that a label belongs to; null for O. */
export const kindOf = (label: number): NameKind | null => NAME_KINDS[label] ?? null

/** Is the label I- of a kind? `OTHER` begins and continues a name, so it counts as neither. */
export const isInside = (label: number): boolean => label >= 2 && label % 2 === 1

/** May `next` stand behind `label`? I- of a kind needs B- or I- of the same kind before it. */
export const mayFollow = (label: number, next: number): boolean =>
  !isInside(next) || label === next || label === next - 1
