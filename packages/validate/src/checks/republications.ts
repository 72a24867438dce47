import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

const rules: readonly Rule[] = [
  {
    table: 'documents',
    column: 'republication_of',
    sql: `SELECT copy.document_id AS id,
        CASE WHEN copy.document_id = original.document_id THEN 'is the document itself'
          WHEN original.republication_of IS NOT NULL
            THEN format('is {}, which is a republication of {}', original.document_id, original.republication_of)
          ELSE format('is {}, published {}, after this document', original.document_id, original.published) END AS found
      FROM parquet.documents AS copy JOIN parquet.documents AS original ON original.document_id = copy.republication_of
      WHERE copy.document_id = original.document_id
        OR original.republication_of IS NOT NULL
        OR original.published_earliest > copy.published_latest`,
    advice,
  },
]

export const republications: Check = {
  name: 'republications',
  tier: 'full',
  sentence: 'A republication points to the earliest document of the same interview, never to another republication.',
  run: (dataset) => applyRules(dataset, rules),
}
