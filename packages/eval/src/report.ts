import type { Tenth } from './calibration.ts'
import { FIGURES, figuresOf, type Ratio, type Score } from './figures.ts'
import type { LostSpeech } from './lost-speech.ts'

const WIDTH = 7
const LABEL = 44

/** One line for each score, counts and figures in columns. */
export function formatScores(title: string, scores: ReadonlyMap<string, Score>): string {
  const columns = ['docs', 'turns', ...FIGURES, 'abstain']
  const lines = [...scores].map(([label, score]) => {
    const figures = figuresOf(score)
    const cells = FIGURES.map((figure) => digits(figures[figure]))
    return formatLine(label, [String(score.docs), String(score.turns), ...cells, String(score.abstain)])
  })
  return [formatLine(title, columns), ...lines].join('\n')
}

/** Mean of the starts of the sets, each set counting as much. */
export function formatMeanStart(sets: readonly Score[]): string {
  const starts = sets.flatMap((score) => figuresOf(score).start ?? [])
  return formatLine('mean of start', ['', '', digits(starts.reduce((sum, start) => sum + start, 0) / starts.length)])
}

/** Share of the speech of the gold that ends as something else. */
export function formatLostSpeech({ lost, of }: LostSpeech): string {
  const share = digits(shareOf({ right: lost, of }))
  return `speech that ends as caption, heading, boilerplate or related: ${share} (${lost} of ${of} characters)`
}

/** One line for each tenth that holds a claim: claims, their turns, share of these that start where they should. */
export function formatTenths(title: string, claims: string, tenths: readonly Tenth[]): string {
  const lines = tenths
    .filter((tenth) => tenth.claims > 0)
    .map(({ from, claims, starts }) => {
      const label = `${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`
      return formatLine(label, [String(claims), String(starts.of), digits(shareOf(starts))])
    })
  return [formatLine(title, [claims, 'turns', 'start']), ...lines].join('\n')
}

function shareOf({ right, of }: Ratio): number | null {
  return of > 0 ? right / of : null
}

function digits(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}

function formatLine(label: string, cells: readonly string[]): string {
  return label.slice(0, LABEL).padEnd(LABEL) + cells.map((cell) => cell.padStart(WIDTH)).join(' ')
}
