import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

const rules: readonly Rule[] = [
  {
    table: 'quotations',
    column: 'verbatim',
    sql: `SELECT quotation_id AS id,
        format('is {}; the similarity is {}', "verbatim", coalesce(similarity::VARCHAR, 'null')) AS found
      FROM parquet.quotations
      WHERE "verbatim" <> (coalesce(similarity, 0) = 1)
        OR (similarity IS NULL) <> (match_segment_id IS NULL)
        OR (similarity IS NULL) <> (match_text IS NULL)`,
    advice,
  },
]

export const quotations: Check = {
  name: 'quotations',
  tier: 'full',
  sentence: 'A quotation has all that is said of its match or nothing, and is verbatim where the similarity is 1.',
  run: (dataset) => applyRules(dataset, rules),
}
