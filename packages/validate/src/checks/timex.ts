import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { FREQ, fitsType, QUANT, timexForm } from '../timex.ts'

const timexRow = z.object({
  id: z.string().nullable(),
  type: z.string().nullable(),
  value: z.string(),
  quant: z.string().nullable(),
  freq: z.string().nullable(),
})

export const timex: Check = {
  name: 'timex',
  tier: 'full',
  sentence: 'Values of time expressions are TIMEX3 of their type; quantifier and frequency belong to sets.',
  async *run(dataset) {
    const sql = 'SELECT date_id AS id, type, value, quant, freq FROM parquet.dates WHERE value IS NOT NULL'
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      return
    }
    for await (const { id, type, value, quant, freq } of dataset.rows(sql, timexRow)) {
      const place = { table: 'dates', id, advice }
      const form = timexForm(value)
      if (form === null) yield { ...place, column: 'value', found: `"${value}" is no TIMEX3 value` }
      else if (type !== null && !fitsType(type, form)) {
        yield { ...place, column: 'type', found: `is ${type}; "${value}" is a ${form}` }
      }
      if (type !== 'SET' && (quant !== null || freq !== null)) {
        yield { ...place, column: quant === null ? 'freq' : 'quant', found: `is filled, and the type is ${type}` }
      }
      if (quant !== null && !QUANT.test(quant))
        yield { ...place, column: 'quant', found: `"${quant}" is no quantifier` }
      if (freq !== null && !FREQ.test(freq)) yield { ...place, column: 'freq', found: `"${freq}" is no frequency` }
    }
  },
}
