import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { type TimexForm, timexForm } from '../timex.ts'

/** [column, SQL that is true where it is wrong, what to say]. */
const contradictions = [
  ['resolution', "resolution = 'set' AND type <> 'SET'", 'belongs to sets'],
  ['resolution', "type = 'SET' AND resolution NOT IN ('set', 'vague')", 'is not how a set comes about'],
  ['resolution', "resolution IN ('duration', 'anchored-duration') AND type <> 'DURATION'", 'belongs to durations'],
  ['resolution', "resolution IN ('explicit', 'relative') AND type NOT IN ('DATE', 'TIME')", 'belongs to dates'],
  [
    'resolution',
    "resolution IN ('duration', 'set') AND edtf IS NOT NULL",
    'has no place on the calendar, and edtf is filled',
  ],
  ['resolution', "resolution = 'anchored-duration' AND edtf IS NULL", 'has a place on the calendar, and edtf is null'],
  ['resolution', "resolution = 'explicit' AND anchor IS NOT NULL", 'needs no anchor, and there is one'],
  [
    'resolution',
    "resolution = 'relative' AND edtf IS NOT NULL AND anchor IS NULL",
    'was computed, and there is no anchor',
  ],
  ['resolution', "(value LIKE '%_REF') AND resolution <> 'vague'", 'is no reference to past, present or future'],
  ['anchor_source', '(anchor IS NULL) <> (anchor_source IS NULL)', 'and the anchor are filled together or not at all'],
] as const

/** Where the anchor comes from the document as a whole, it is the date of the document. */
const anchorRule: Rule = {
  table: 'dates',
  column: 'anchor',
  sql: `SELECT date_id AS id,
      format('is {}; its document has {}', anchor, coalesce(conducted, published, 'no date')) AS found
    FROM parquet.dates JOIN parquet.documents USING (document_id)
    WHERE anchor IS NOT NULL
      AND anchor_source IN ('sources', 'url', 'dateline')
      AND anchor IS DISTINCT FROM conducted
      AND anchor IS DISTINCT FROM published`,
  advice,
}

const kindRow = z.object({ id: z.string().nullable(), type: z.string(), value: z.string(), granularity: z.string() })

export const dateKinds: Check = {
  name: 'date-kinds',
  tier: 'full',
  sentence: 'Type, resolution, granularity and anchor of a time expression go together.',
  async *run(dataset) {
    const rules = contradictions.map(([column, wrong, found]) => ({
      table: 'dates',
      column,
      sql: `SELECT date_id AS id, format('{} {}', coalesce(${column}, 'null'), '${found}') AS found FROM parquet.dates WHERE ${wrong}`,
      advice,
    }))
    yield* applyRules(dataset, [...rules, anchorRule])
    const sql = `SELECT date_id AS id, type, value, granularity FROM parquet.dates
      WHERE type IS NOT NULL AND value IS NOT NULL AND granularity IS NOT NULL`
    if (dataset.unreadable(sql)) return
    for await (const { id, type, value, granularity } of dataset.rows(sql, kindRow)) {
      const form = timexForm(value)
      // "XXXX" may be hours ago: nothing of it is told.
      if (form === null || /^[X-]*$/.test(value) || unitsOf(form, value).includes(granularity)) continue
      yield { table: 'dates', id, column: 'granularity', found: `is ${granularity}; the ${type} is ${value}`, advice }
    }
  },
}

const unitLetters: Readonly<Record<string, string>> = {
  CE: 'century',
  DE: 'decade',
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  WE: 'week',
  D: 'day',
  SP: 'season',
  SU: 'season',
  FA: 'season',
  WI: 'season',
}

/** The granularities that a value may have: a duration has those of its units, and three months are a quarter. */
function unitsOf(form: TimexForm, value: string): readonly string[] {
  if (form === 'reference') return ['unknown', 'day']
  if (form !== 'duration') return [form]
  const [date = '', time] = value.slice(1).split('T')
  const units = [...date.matchAll(/CE|DE|WE|SP|SU|FA|WI|[YQMWD]/g)].map(([letters]) => unitLetters[letters] ?? '')
  const parts = /(?:^|\D)[36]M/.test(date) ? ['quarter', 'half', 'season'] : []
  return [...units, ...parts, ...(time === undefined ? [] : ['time'])]
}
