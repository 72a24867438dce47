import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, liesInDocument } from '../table.ts'

export const ids: Check = {
  name: 'ids',
  tier: 'full',
  sentence: 'A document is called after its file, and what lies in it is counted from 1 in the order of the rows.',
  async *run(dataset) {
    yield* compareDocumentIds(dataset)
    for (const table of dataset.tables.filter(liesInDocument)) yield* applyRules(dataset, [countRule(table)])
    yield* compareMarks(dataset)
  },
}

function countRule(table: CheckedTable): Rule {
  const key = name(table.key)
  return {
    table: table.name,
    column: table.key,
    // Rows about no document ("#d1") are counted together.
    sql: `SELECT id, format('is row {} of its document', place) AS found
      FROM (
        SELECT ${key} AS id, coalesce(document_id, '') AS document,
          row_number() OVER (PARTITION BY document_id ORDER BY row) AS place
        FROM (SELECT *, row_number() OVER () AS row FROM parquet.${table.name})
      )
      WHERE id IS NOT NULL AND (
        NOT starts_with(id, document || '#')
        OR NOT regexp_full_match(substr(id, length(document) + 2), '[a-z]{1,3}' || place)
      )`,
    advice,
  }
}

const markRow = z.object({ mark: z.string(), id: z.string() })

/** One mark for each table, or two rows could have one id. */
async function* compareMarks(dataset: Dataset): AsyncGenerator<Failure> {
  const owners = new Map<string, string>()
  for (const table of dataset.tables.filter(liesInDocument)) {
    const key = name(table.key)
    const sql = `SELECT regexp_extract(${key}, '#([a-z]+)\\d+$', 1) AS mark, min(${key}) AS id
      FROM parquet.${table.name} WHERE ${key} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1`
    // The rule above names what is unreadable.
    if (dataset.unreadable(sql)) continue
    const [most, ...others] = (await dataset.all(sql, markRow)).filter(({ mark }) => mark !== '')
    const place = { table: table.name, column: table.key, advice }
    for (const { id, mark } of others) yield { ...place, id, found: `is marked ${mark}, other rows ${most?.mark}` }
    const owner = most && owners.get(most.mark)
    if (most && owner) yield { ...place, id: most.id, found: `is marked ${most.mark}, as those of ${owner} are` }
    if (most) owners.set(most.mark, table.name)
  }
}

const documentRow = z.object({ document_id: z.string(), source_path: z.string() })

async function* compareDocumentIds(dataset: Dataset): AsyncGenerator<Failure | Skip> {
  const sql =
    'SELECT document_id, source_path FROM parquet.documents WHERE document_id IS NOT NULL AND source_path IS NOT NULL'
  const skip = dataset.unreadable(sql)
  if (skip) {
    yield skip
    return
  }
  for await (const { document_id: id, source_path } of dataset.rows(sql, documentRow)) {
    const due = dueId(source_path)
    if (due === null || id === due || id === `d-${due}`) continue
    const holdsMany = /\.jsonl(?:\.gz)?$/i.test(source_path)
    if (holdsMany && (id.startsWith(`${due}/`) || id.startsWith(`d-${due}/`))) continue
    const found = `comes from ${source_path}, which gives ${due}`
    yield { table: 'documents', id, column: 'document_id', found, advice }
  }
}

/** The id that a path gives; null where it is not ASCII: how a script is written in Latin letters has many answers. */
function dueId(path: string): string | null {
  if (/[^\u0020-\u007e]/.test(path)) return null
  const [folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path)?.slice(1) ?? []
  const bare = file.replace(/\.gz$/i, '').replace(/\.[^.]*$/, '')
  return (folder + bare).toLowerCase().replace(/[^a-z0-9/-]/g, '-')
}
