import { tokenize } from '../text/tokens.ts'
import type { Entity } from './authority.ts'
import type { AliasRule, DemonymsRow, EntitiesRow, Located, Position } from './rows.ts'

/** Finds columns whose text is not NFC: such a name would differ from the same name in a text. */
export function findDecomposed(record: Readonly<Record<string, string>>): string[] {
  return Object.entries(record).flatMap(([column, value]) => (value === value.normalize('NFC') ? [] : column))
}

/** Finds keys that have two rows; one message for each further row. */
export function findDuplicateKeys(rows: readonly { where: string; key: string }[]): string[] {
  const first = new Map<string, string>()
  return rows.flatMap(({ where, key }) => {
    const before = first.get(key)
    if (before === undefined) first.set(key, where)
    return before === undefined ? [] : `${where}: ${key} has a row already, ${before}`
  })
}

/**
 * Finds surface forms that two entities claim in overlapping scope, so that neither can be decided for; one message
 * each.
 */
export function findClashes(entities: readonly { where: string; entity: Entity }[]): string[] {
  const claims = new Map<string, { where: string; id: string; rule: AliasRule }[]>()
  return entities.flatMap(({ where, entity }) =>
    entity.aliases.flatMap((rule) => {
      const key = surfaceKey(rule.surface)
      const others = claims.get(key) ?? []
      claims.set(key, [...others, { where, id: entity.id, rule }])
      const rival = others.find((other) => other.id !== entity.id && scopesOverlap(other.rule, rule))
      if (!rival) return []
      return `${where}: "${rule.surface}" means ${rival.id} (${rival.where}) and ${entity.id}; limit one of them with alias_rules`
    }),
  )
}

/** Two surfaces with one key are found by the same words of a text. */
function surfaceKey(surface: string): string {
  return tokenize(surface)
    .map(({ gap, key }) => gap + key)
    .join('\t')
}

/** A form for some documents wins over one for all; two for the same documents are in each other's way. */
function scopesOverlap(left: AliasRule, right: AliasRule): boolean {
  if (left.documents === null || right.documents === null) return left.documents === right.documents
  return left.documents.some((id) => right.documents?.includes(id))
}

/** Finds references to missing rows or rows of another type, and nationalities in another country than their place. */
export function findDangling(
  entities: ReadonlyMap<string, Entity>,
  entityRows: readonly Located<EntitiesRow>[],
  demonymRows: readonly Located<DemonymsRow>[],
  positionRows: readonly Located<Position>[],
): string[] {
  const missing = (where: string, column: string, id: string | null, types?: readonly string[]): string[] => {
    if (id === null) return []
    const found = entities.get(id)
    if (!found) return [`${where}: ${column} "${id}" is in no row of entities.csv`]
    return types && !types.includes(found.type) ? [`${where}: ${column} "${id}" is of type ${found.type}`] : []
  }
  return [
    ...entityRows.flatMap(({ where, row }) => [
      ...missing(where, 'parent_id', row.parent_id),
      ...(row.parent_id === row.entity_id ? [`${where}: parent_id is the row itself`] : []),
    ]),
    ...demonymRows.flatMap(({ where, row }) => {
      const country = entities.get(row.place_id)?.country ?? null
      const isElsewhere = row.country !== null && country !== null && row.country !== country
      return [
        ...missing(where, 'place_id', row.place_id, ['GPE', 'LOC']),
        ...(isElsewhere ? [`${where}: country is ${row.country}, but ${row.place_id} is in ${country}`] : []),
      ]
    }),
    ...positionRows.flatMap(({ where, row }) => [
      ...missing(where, 'person_id', row.person_id, ['PERSON']),
      ...missing(where, 'organization_id', row.organization_id, ['ORG', 'GPE']),
    ]),
  ]
}
