import { z } from 'zod'
import type { Check } from '../check.ts'

/** What the build was in doubt about is no fault of the dataset: it is repeated, so that nobody passes over it. */
export const diagnostics: Check = {
  name: 'diagnostics',
  tier: 'fast',
  sentence: 'The dataset says itself what a person should look at.',
  async *run(dataset) {
    const sql = `SELECT diagnostic_id AS id, severity, rule, message FROM parquet.diagnostics
      WHERE severity IN ('error', 'warning') AND rule IS NOT NULL AND message IS NOT NULL`
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      return
    }
    for await (const { id, severity, rule, message } of dataset.rows(sql, findingRow)) {
      const found = `${severity} ${rule}: ${message}`
      yield {
        table: 'diagnostics',
        id,
        found,
        advice: 'look at it, and correct the raw file or sources.csv',
        warning: true,
      }
    }
  },
}

const findingRow = z.object({ id: z.string().nullable(), severity: z.string(), rule: z.string(), message: z.string() })
