import type { Authority, Entity } from './authority.ts'
import { type ProposalRow, readProposals } from './proposal-rows.ts'
import { prefixOf, proposedEntity } from './proposed-entity.ts'
import type { AliasRule } from './read-authority.ts'

/** The authority with all decisions applied, and the ids that must not be proposed again. */
export interface DecidedAuthority {
  authority: Authority
  rejected: ReadonlySet<string>
}

/**
 * Follows the decisions in proposals.csv: an accepted row is an entity of the authority, `same_as` gives its names to
 * another entity, a rejected one is never proposed again. Rows without decision change nothing.
 * @param csv text of proposals.csv; empty where there is none
 * @throws where a row is wrong or points to an entity that is not there, with file and line
 */
export function followDecisions(authority: Authority, csv: string): DecidedAuthority {
  const entities = new Map(authority.entities)
  const rejected = new Set<string>()
  const problems: string[] = []
  const rows = csv.trim() === '' ? [] : readProposals(csv)
  for (const { where, row } of rows) {
    if (row.decision?.kind === 'reject') rejected.add(row.entity_id)
    if (row.decision?.kind !== 'accept') continue
    const entity = acceptedEntity(row)
    if (entities.has(entity.id)) problems.push(`${where}: ${entity.id} has a row already; write same_as ${entity.id}`)
    entities.set(entity.id, entity)
  }
  // After the accepted ones, which may be meant.
  for (const { where, row } of rows) {
    if (row.decision?.kind !== 'same_as') continue
    const target = entities.get(row.decision.entity)
    if (!target) {
      problems.push(
        `${where}: ${row.decision.entity} is in no row of entities.csv and no accepted row of proposals.csv`,
      )
      continue
    }
    entities.set(target.id, { ...target, aliases: [...target.aliases, ...newAliases(target, row)] })
  }
  if (problems.length > 0) throw new Error(`the proposals are wrong:\n  ${problems.join('\n  ')}`)
  return { authority: { ...authority, entities }, rejected }
}

/** The id keeps its words; its prefix follows the type that the person has chosen. */
function acceptedEntity(row: ProposalRow): Entity {
  const id = `${prefixOf(row.type)}-${row.entity_id.slice(row.entity_id.indexOf('-') + 1)}`
  const entity = proposedEntity(id, row.type, row.name, row.documents_only)
  return {
    ...entity,
    status: 'reviewed',
    aliases: [...entity.aliases, ...newAliases(entity, { ...row, name: row.name })],
  }
}

/** The names of a row that the entity lacks. */
function newAliases(entity: Entity, { name, aliases, documents_only }: ProposalRow): AliasRule[] {
  const has = new Set(entity.aliases.map(({ surface }) => surface))
  const documents = documents_only.length > 0 ? documents_only : null
  return [...new Set([name, ...aliases])]
    .filter((surface) => !has.has(surface))
    .map((surface) => ({ surface, article: false, documents }))
}
