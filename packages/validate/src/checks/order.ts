import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, liesInDocument, type Source } from '../table.ts'

/**
 * What rows are sorted by, where it is not what `orderOf` says. Texts compare by code point, as DuckDB, Python and
 * `LC_ALL=C sort` do.
 */
const orders: Readonly<Record<string, string>> = {
  segments: 'document_id, segment_order',
  turns: 'document_id, turn_order',
  // An outer name comes before the names inside.
  mentions: 'document_id, "start", -"end"',
  positions: 'document_id, "start", -"end"',
  dates: 'document_id, "start", -"end"',
  passages: 'document_id, "start", -"end"',
  quotations: 'document_id, "start", -"end"',
}

/** Rows that lie in a document are counted there, those about no document come first; all others go by their id. */
function orderOf(table: CheckedTable): string {
  const special = orders[table.name]
  if (special) return special
  return liesInDocument(table) ? `coalesce(document_id, ''), ${numberIn(name(table.key))}` : name(table.key)
}

/** "weekly/talk#a12" -> 12 */
function numberIn(id: string): string {
  return `TRY_CAST(regexp_extract(${id}, '\\d+$') AS BIGINT)`
}

/** Columns that count the rows of a document, from 1. */
const ordinals: Readonly<Record<string, string>> = { segments: 'segment_order', turns: 'turn_order' }

export const order: Check = {
  name: 'order',
  tier: 'full',
  sentence: 'Rows are sorted by document and position, or by id, in CSV and in Parquet; ordinals count from 1.',
  run(dataset) {
    return applyRules(dataset, dataset.sources.flatMap(orderRules))
  },
}

function orderRules({ table, file, view }: Source): Rule[] {
  const by = orderOf(table)
  const place = { table: table.name, file, advice: rebuildOrReport }
  const sorted: Rule = {
    ...place,
    sql: `SELECT id, format('stands after {}, but belongs before it', previous) AS found
      FROM (
        SELECT ${name(table.key)} AS id, row(${by}) AS place,
          lag(id) OVER () AS previous, lag(place) OVER () AS previous_place
        FROM ${view}
      )
      WHERE place < previous_place`,
  }
  const ordinal = ordinals[table.name]
  if (!ordinal) return [sorted]
  const counted: Rule = {
    ...place,
    column: ordinal,
    sql: `SELECT id, format('is {}; due is {}', ordinal, due) AS found
      FROM (
        SELECT ${name(table.key)} AS id, ${ordinal} AS ordinal,
          1 + coalesce(lag(${ordinal}) OVER (PARTITION BY document_id ORDER BY ${ordinal}), 0) AS due
        FROM ${view}
      )
      WHERE ordinal <> due`,
  }
  return [sorted, counted]
}
