import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'

interface Totals {
  table: string
  key: string
  /** The rows that are counted, and the columns that say whose they are. */
  from: 'turns' | 'mentions'
  by: readonly string[]
  /** Column -> what it is the total of. */
  sums: Readonly<Record<string, string>>
}

const totalsOfTables: readonly Totals[] = [
  {
    table: 'documents',
    key: 'document_id',
    from: 'turns',
    by: ['document_id'],
    sums: { turns: 'count(*)', questions: 'count(*) FILTER (is_question)' },
  },
  {
    table: 'speakers',
    key: 'speaker_id',
    from: 'turns',
    by: ['speaker_id'],
    sums: { documents: 'count(DISTINCT document_id)', turns: 'count(*)', words: 'sum(words)' },
  },
  {
    table: 'appearances',
    key: 'appearance_id',
    from: 'turns',
    by: ['document_id', 'speaker_id'],
    sums: { turns: 'count(*)', words: 'sum(words)' },
  },
  {
    table: 'entities',
    key: 'entity_id',
    from: 'mentions',
    by: ['entity_id'],
    sums: { mentions: 'count(*)', documents: 'count(DISTINCT document_id)' },
  },
]

export const totals: Check = {
  name: 'totals',
  tier: 'full',
  sentence: 'Numbers of turns, questions, words, mentions and documents are those of the rows that they count.',
  run: (dataset) => applyRules(dataset, totalsOfTables.flatMap(totalRules)),
}

function totalRules({ table, key, from, by, sums }: Totals): Rule[] {
  return Object.entries(sums).map(([column, sum]) => ({
    table,
    column,
    sql: `SELECT ${key} AS id,
        format('is {}; the rows of ${from} give {}', counted.${name(column)}, coalesce(total, 0)) AS found
      FROM parquet.${table} AS counted
      LEFT JOIN (SELECT ${by.join(', ')}, ${sum} AS total FROM parquet.${from} GROUP BY ALL) USING (${by.join(', ')})
      WHERE counted.${name(column)} <> coalesce(total, 0)`,
    advice: rebuildOrReport,
  }))
}
