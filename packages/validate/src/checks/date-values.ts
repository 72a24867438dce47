import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { type Reach, readEdtf } from '../edtf.ts'
import { name } from '../sql.ts'
import { DAY_LENGTH, daysOfDuration, daysOfValue } from '../timex.ts'

/** The same date said three times must be one date: as TIMEX3, as EDTF, as first and last day. */
export const dateValues: Check = {
  name: 'date-values',
  tier: 'full',
  sentence: 'First and last day are those of the EDTF beside them, and of the TIMEX3 value.',
  async *run(dataset) {
    yield* compareDocuments(dataset)
    yield* compareExpressions(dataset)
  },
}

interface Days {
  earliest: string | null
  latest: string | null
}

/** `published`, `published_earliest` and `published_latest`, whatever they are called. */
async function* compareDocuments(dataset: Dataset): AsyncGenerator<Failure | Skip> {
  for (const table of dataset.tables) {
    const names = table.columns.map(({ name }) => name)
    for (const { name: column, unit } of table.columns) {
      if (unit !== 'EDTF' || !names.includes(`${column}_earliest`) || !names.includes(`${column}_latest`)) continue
      const sql = `SELECT ${name(table.key)} AS id, ${name(column)} AS edtf, ${name(`${column}_earliest`)} AS earliest,
        ${name(`${column}_latest`)} AS latest FROM parquet.${table.name}`
      const skip = dataset.unreadable(sql)
      if (skip) {
        yield skip
        continue
      }
      for await (const { id, edtf, ...days } of dataset.rows(sql, dayRow)) {
        const found = edtf === null ? misplaced(days) : compareDays(days, edtf, null)
        if (found) yield { table: table.name, id, column: `${column}_earliest`, found, advice }
      }
    }
  }
}

const dayRow = z.object({
  id: z.string().nullable(),
  edtf: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
})

const expressionRow = dayRow.extend({
  type: z.string(),
  value: z.string(),
  mod: z.string().nullable(),
  anchor: z.string().nullable(),
})

async function* compareExpressions(dataset: Dataset): AsyncGenerator<Failure | Skip> {
  const sql = `SELECT date_id AS id, type, value, mod, edtf, earliest, latest, anchor
    FROM parquet.dates WHERE type IS NOT NULL AND value IS NOT NULL`
  const skip = dataset.unreadable(sql)
  if (skip) {
    yield skip
    return
  }
  for await (const { id, edtf, mod, value, type, anchor, earliest, latest } of dataset.rows(sql, expressionRow)) {
    const days = { earliest, latest }
    const place = { table: 'dates', id, advice }
    const misfit = edtf === null ? misplaced(days) : compareDays(days, edtf, mod)
    if (misfit) yield { ...place, column: 'earliest', found: misfit }
    const found = type === 'DURATION' ? compareLength(days, value, anchor) : compareValue(days, value, mod)
    if (found) yield { ...place, column: 'value', found }
  }
}

function misplaced({ earliest, latest }: Days): string | null {
  return earliest === null && latest === null ? null : `${shown({ earliest, latest })}, and there is no EDTF`
}

/**
 * An EDTF that says all has exactly its days. A modifier ("early", "before") may leave some out or open a side, and an
 * approximate or coarser end of an interval holds the day without being it.
 */
function compareDays(days: Days, edtf: string, mod: string | null): string | null {
  const reach = readEdtf(edtf)
  // The checks `edtf` and `date-bounds` name these.
  if (!reach || (days.earliest !== null && days.latest !== null && days.earliest > days.latest)) return null
  const same = days.earliest === reach.earliest && days.latest === reach.latest
  if (same || (isLoose(reach, edtf, mod) && lieWithin(days, reach))) return null
  return `is ${shown(days)}; ${edtf} is ${shown(reach)}`
}

function isLoose(reach: Reach, edtf: string, mod: string | null): boolean {
  return !reach.exact || mod !== null || edtf.includes('/')
}

function lieWithin({ earliest, latest }: Days, { start, end }: Reach): boolean {
  const inside = (day: string | null, edge: Reach['start']) =>
    day === null || edge === null ? day === edge : day >= edge.earliest && day <= edge.latest
  return inside(earliest, start) && inside(latest, end)
}

function compareValue(days: Days, value: string, mod: string | null): string | null {
  const whole = daysOfValue(value)
  if (!whole || (days.earliest === null && days.latest === null)) return null
  const { earliest, latest } = days
  if (earliest !== null && latest !== null && earliest > latest) return null
  const fits =
    mod === null
      ? earliest === whole.earliest && latest === whole.latest
      : mod === 'START' || mod === 'MID' || mod === 'END'
        ? earliest !== null && latest !== null && earliest >= whole.earliest && latest <= whole.latest
        : true
  return fits ? null : `is ${value}, which is ${shown(whole)}; earliest and latest are ${shown(days)}`
}

/** Months and years differ in length, and the anchor may be a whole month or year. */
function compareLength({ earliest, latest }: Days, value: string, anchor: string | null): string | null {
  const length = daysOfDuration(value)
  if (length === null || earliest === null || latest === null || anchor === null) return null
  const reach = readEdtf(anchor)
  const slack = 4 + length * 0.01 + (reach?.earliest && reach.latest ? daysBetween(reach.earliest, reach.latest) : 0)
  const between = daysBetween(earliest, latest)
  if (between >= length - slack && between <= length + slack) return null
  return `is ${value}; from ${earliest} to ${latest} are ${between} days`
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_LENGTH)
}

function shown({ earliest, latest }: Days): string {
  return `${earliest ?? 'open'} to ${latest ?? 'open'}`
}
