/** What the model can say of a name: a person, a body, a place, or a name of another kind, which it leaves to rules. */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'OTHER'

/**
 * B- opens a name and I- goes on with it. Names of other kinds have one label: they are only known not to be the rest.
 */
export const LABELS = ['O', 'OTHER', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const

/** Number of labels; a power of two, so that a row of the weights is found by a shift. */
export const WIDTH = LABELS.length

const NAME_KINDS: readonly (NameKind | null)[] = [null, 'OTHER', 'PER', 'PER', 'ORG', 'ORG', 'LOC', 'LOC']

/** The kind of name that a label stands for; null for O. */
export const kindOf = (label: number): NameKind | null => NAME_KINDS[label] ?? null

/** Does a label go on with the name before it? `OTHER` may do both, so it never does. */
export const continues = (label: number): boolean => label >= 2 && label % 2 === 1

/** May `next` stand behind `label`? I- needs its own B- or I- before it. */
export const mayFollow = (label: number, next: number): boolean =>
  !continues(next) || label === next || label === next - 1
