import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

export const overlap: Check = {
  name: 'overlap',
  tier: 'full',
  sentence: 'The segments of a document follow each other without overlap, and so do its turns.',
  run(dataset) {
    return applyRules(dataset, [
      follows('segments', 'segment_id', 'segment_order'),
      follows('turns', 'turn_id', 'turn_order'),
    ])
  },
}

function follows(table: string, key: string, ordinal: string): Rule {
  return {
    table,
    column: 'start',
    sql: `SELECT id, format('is {}; {}, the one before, ends at {}', "start", previous, previous_end) AS found
      FROM (
        SELECT ${key} AS id, "start", lag(${key}) OVER place AS previous, lag("end") OVER place AS previous_end
        FROM parquet.${table}
        WINDOW place AS (PARTITION BY document_id ORDER BY ${ordinal})
      )
      WHERE "start" < previous_end`,
    advice: rebuildOrReport,
  }
}
