import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

const table = 'passages'

/** All rows, each with what its passage is. */
const withPassage = `SELECT passage_occurrence_id AS id, *,
    count(*) OVER passage AS places,
    count(DISTINCT document_id) OVER passage AS documents,
    count(DISTINCT words) OVER passage AS lengths,
    max(similarity) OVER passage AS measure,
    count(DISTINCT CASE WHEN "first" THEN document_id END) OVER passage AS firsts,
    count(*) FILTER ("first" IS NULL) OVER passage AS open
  FROM parquet.passages
  WINDOW passage AS (PARTITION BY passage_id)`

const rules: readonly Rule[] = [
  {
    table,
    column: 'passage_id',
    sql: `SELECT id, format('is {}, which no other row has', passage_id) AS found FROM (${withPassage}) WHERE places < 2`,
    advice,
  },
  {
    table,
    column: 'scope',
    sql: `SELECT id, format('is {}; the rows of {} are in {} document(s)', scope, passage_id, documents) AS found
      FROM (${withPassage}) WHERE (scope = 'cross-document') <> (documents > 1)`,
    advice,
  },
  {
    table,
    column: 'first',
    sql: `SELECT id,
        format('is {}; {} documents of {} are first, and {} rows are open',
          coalesce("first"::VARCHAR, 'null'), firsts, passage_id, open) AS found
      FROM (${withPassage})
      WHERE firsts > 1 OR (firsts = 1 AND open > 0) OR (firsts = 0 AND open = 0)
        OR (documents = 1 AND "first" IS NOT NULL)`,
    advice,
  },
  {
    table,
    column: 'first',
    sql: `SELECT later.passage_occurrence_id AS id,
        format('is {}; {} was published {}, {} was published {}',
          later."first", later.document_id, later_document.published,
          earlier.document_id, earlier_document.published) AS found
      FROM parquet.passages AS later
      JOIN parquet.documents AS later_document USING (document_id)
      JOIN parquet.passages AS earlier USING (passage_id)
      JOIN parquet.documents AS earlier_document ON earlier_document.document_id = earlier.document_id
      WHERE later."first" AND earlier_document.published_earliest <= later_document.published_latest
        AND earlier.document_id <> later.document_id`,
    advice,
  },
  {
    table,
    column: 'similarity',
    sql: `SELECT id, format('is {}; the wordings of {} are {}', similarity, passage_id, "match") AS found
      FROM (${withPassage}) WHERE measure < 1 OR ("match" = 'exact' AND (similarity < 1 OR lengths > 1))`,
    advice,
  },
]

export const passages: Check = {
  name: 'passages',
  tier: 'full',
  sentence: 'A passage stands in two places at least, and its rows agree on scope, first and similarity.',
  run: (dataset) => applyRules(dataset, rules),
}
