import { z } from 'zod'
import { FIGURES, type Figure } from './figures.ts'

/** What must not be lost again: for each set, by the name of its folder, the least value of its figures. */
export const floors = z.record(z.string(), z.partialRecord(z.enum(FIGURES), z.number().min(0).max(1)))
export type Floors = z.infer<typeof floors>

/** By set. */
export type Reached = ReadonlyMap<string, Readonly<Record<Figure, number | null>>>

/** One line for each figure below its floor; sets and figures without a floor pass. */
export function findShortfalls(floors: Floors, reached: Reached): string[] {
  return [...reached].flatMap(([set, values]) =>
    FIGURES.flatMap((figure) => {
      const floor = floors[set]?.[figure]
      if (floor === undefined) return []
      const value = values[figure]
      if (value === null) return `${set}: nothing in the gold asks for ${figure}, but it has the floor ${floor}`
      return value < floor ? `${set}: ${figure} is ${value.toFixed(4)}, below its floor ${floor}` : []
    }),
  )
}

const STEPS = 200

/**
 * Floors lifted to what was reached, rounded down to 0.005, and never lowered; other sets keep theirs. Sets are sorted.
 */
export function raiseFloors(floors: Floors, reached: Reached): Floors {
  const raised = new Map(Object.entries(floors))
  for (const [set, values] of reached) {
    const own = { ...raised.get(set) }
    for (const figure of FIGURES) {
      const value = values[figure]
      if (value !== null) own[figure] = Math.max(own[figure] ?? 0, Math.floor(value * STEPS) / STEPS)
    }
    raised.set(set, own)
  }
  return Object.fromEntries([...raised].sort(([a], [b]) => (a < b ? -1 : 1)))
}
