import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { Authority, AuthorityFiles, Entity } from './authority.ts'
import { withBase } from './base-authority.ts'
import { findClashes, findDangling, findDecomposed, findDuplicateKeys } from './checks.ts'
import {
  type AliasRule,
  type DemonymsRow,
  demonymsRow,
  type EntitiesRow,
  entitiesRow,
  type Located,
  type Position,
  positionsRow,
  type Title,
  titlesRow,
} from './rows.ts'

export type { AliasRule, Position, Title }

/**
 * Reads the authority. It is the project's own work, so any doubt stops the run.
 * @param base what is known without files; reviewed rows come before it
 * @throws one error that lists every wrong cell with file and line
 */
export function readAuthority(files: AuthorityFiles, base: readonly Entity[] = []): Authority {
  const problems: string[] = []
  const read = <T>(name: keyof AuthorityFiles, row: z.ZodType<T>) => readRows(name, files[name] ?? '', row, problems)
  const entityRows = read('entities.csv', entitiesRow)
  const demonymRows = read('demonyms.csv', demonymsRow)
  const titleRows = read('titles.csv', titlesRow)
  const positionRows = read('positions.csv', positionsRow)
  const places = withBase(new Map(entityRows.map(({ row }) => [row.entity_id, entityFromRow(row)])), base)
  const reviewed = [
    ...entityRows.map(({ where, row }) => ({ where, entity: entityFromRow(row) })),
    ...demonymRows.map(({ where, row }) => ({ where, entity: entityFromDemonym(row, places) })),
  ]
  problems.push(
    ...findDuplicateKeys(reviewed.map(({ where, entity }) => ({ where, key: entity.id }))),
    ...findDuplicateKeys(titleRows.map(({ where, row }) => ({ where, key: row.surface }))),
    ...findClashes(reviewed),
    ...findDangling(places, entityRows, demonymRows, positionRows),
  )
  if (problems.length > 0) throw new Error(`the authority files are wrong:\n  ${problems.join('\n  ')}`)
  return {
    entities: withBase(new Map(reviewed.map(({ entity }) => [entity.id, entity])), base),
    titles: titleRows.map(({ row }) => row),
    positions: positionRows.map(({ row }) => row),
  }
}

function readRows<T>(name: string, csv: string, row: z.ZodType<T>, problems: string[]): Located<T>[] {
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parse(csv, { bom: true, columns: true, info: true, skip_empty_lines: true })
  } catch (error) {
    problems.push(`authority/${name}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  return records.flatMap(({ record, info }) => {
    const where = `authority/${name}:${info.lines}`
    problems.push(...findDecomposed(record).map((column) => `${where}: ${column} is not NFC; write composed letters`))
    const checked = row.safeParse(record)
    if (checked.success) return { where, row: checked.data }
    problems.push(...checked.error.issues.map(({ path, message }) => `${where}: ${path.join('.') || 'row'} ${message}`))
    return []
  })
}

const everywhere = (surface: string): AliasRule => ({ surface, article: false, documents: null })

function entityFromRow(row: EntitiesRow): Entity {
  const ruled = new Set(row.alias_rules.map(({ surface }) => surface))
  const plain = [row.name, ...row.aliases].filter((surface) => !ruled.has(surface))
  return {
    id: row.entity_id,
    type: row.type,
    name: row.name,
    givenName: row.given_name,
    familyName: row.family_name,
    aliases: [...plain.map(everywhere), ...row.alias_rules],
    country: row.country,
    wikidata: row.wikidata_id,
    geonames: row.geonames_id,
    parent: row.parent_id,
    status: row.status,
  }
}

/** The country of a nationality is that of its place. */
function entityFromDemonym(row: DemonymsRow, places: ReadonlyMap<string, Entity>): Entity {
  return {
    id: row.entity_id,
    type: 'NORP',
    name: row.name,
    givenName: null,
    familyName: null,
    aliases: row.surfaces.map(everywhere),
    country: row.country ?? places.get(row.place_id)?.country ?? null,
    wikidata: null,
    geonames: null,
    parent: row.place_id,
    status: 'reviewed',
  }
}
