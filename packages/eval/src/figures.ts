/**
 * The figures, each between 0 and 1:
 * start    F1 of turn starts
 * span     F1 of whole turns
 * speech   F1 of visible characters said to be speech
 * role     of the speech whose role is known: share with that role; missed speech counts as wrong
 * voice    of the matched turns: share whose speaker agrees under the best one-to-one naming of speakers
 * name     of the speech whose speaker's full name stands in the text: share with exactly that name
 * furnit   F1 of visible characters said to be page furniture, over documents whose gold names any
 * title    of the documents whose title stands in the text: share with that title
 * date     of the documents whose date stands in the text: share with that date
 */
export const FIGURES = ['start', 'span', 'speech', 'role', 'voice', 'name', 'furnit', 'title', 'date'] as const
export type Figure = (typeof FIGURES)[number]

/** How often something was right, and how often it could have been: both add up over documents. */
export interface Ratio {
  right: number
  of: number
}

export interface Score {
  docs: number
  /** Turns of the gold. */
  turns: number
  /** Documents with turns for which none is claimed. */
  abstain: number
  ratios: Record<Figure, Ratio>
}

/**
 * Twice what is shared, of what is in either: summed and divided, that is F1, the harmonic mean of precision and
 * recall.
 */
export function overlap(shared: number, claimed: number, gold: number): Ratio {
  return { right: 2 * shared, of: claimed + gold }
}

export const NOT_ASKED: Ratio = { right: 0, of: 0 }

/** The score of all documents together. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0)
  return {
    docs: sum(({ docs }) => docs),
    turns: sum(({ turns }) => turns),
    abstain: sum(({ abstain }) => abstain),
    ratios: eachFigure((figure) => ({
      right: sum(({ ratios }) => ratios[figure].right),
      of: sum(({ ratios }) => ratios[figure].of),
    })),
  }
}

/** Null where nothing was asked. Finding no turn where there is none is right. */
export function figuresOf({ ratios }: Score): Record<Figure, number | null> {
  const nothingToFind: ReadonlySet<Figure> = new Set(['start', 'span', 'speech'])
  return eachFigure((figure) => {
    const { right, of } = ratios[figure]
    if (of > 0) return right / of
    return nothingToFind.has(figure) ? 1 : null
  })
}

function eachFigure<T>(value: (figure: Figure) => T): Record<Figure, T> {
  return {
    start: value('start'),
    span: value('span'),
    speech: value('speech'),
    role: value('role'),
    voice: value('voice'),
    name: value('name'),
    furnit: value('furnit'),
    title: value('title'),
    date: value('date'),
  }
}
