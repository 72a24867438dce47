import type { GoldDocument } from '@colloquy/parse/train'
import type { Grouping } from './arguments.ts'
import type { Claim } from './claim.ts'
import { figuresOf, type Score, sumScores } from './figures.ts'
import { type Measured, measure } from './measure.ts'

/** One document of a gold folder, measured. */
export interface Result {
  /** Name of the folder. */
  set: string
  name: string
  layout: string
  measured: Measured
}

/** @throws with the name of the document where its gold does not fit its text */
export function measureDocument({ set, name, gold, raw }: GoldDocument, claim: Claim): Result {
  try {
    return { set, name, layout: gold.layout, measured: measure(gold, claim, raw.text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${set}/${name}: ${message}; are gold, text and dataset of one version?`, { cause: error })
  }
}

/** Scores by the names of the groups, in order; ALL comes last. */
export function scoresBy(results: readonly Result[], by: Grouping): Map<string, Score> {
  const groups = by === 'none' ? new Map<string, Score>() : groupScores(results, by)
  return groups.set('ALL', sumScores(results.map(({ measured }) => measured.score)))
}

export function groupScores(results: readonly Result[], by: 'layout' | 'set'): Map<string, Score> {
  const groups = [...new Set(results.map((result) => result[by]))].sort()
  return new Map(
    groups.map((group) => {
      const own = results.filter((result) => result[by] === group)
      return [group, sumScores(own.map(({ measured }) => measured.score))]
    }),
  )
}

/** A line for each of the documents whose starts, then whose roles, are worst. */
export function describeWorst(results: readonly Result[], count: number): string[] {
  const each = results.map(({ name, measured }) => {
    const { start, role } = figuresOf(measured.score)
    return { name, start: start ?? 0, role: role ?? 0 }
  })
  const sorted = each.sort((a, b) => a.start - b.start || a.role - b.role || (a.name < b.name ? -1 : 1))
  return sorted
    .slice(0, count)
    .map(({ name, start, role }) => `worst  start ${start.toFixed(2)} role ${role.toFixed(2)}  ${name}`)
}
