import type { EntityType } from '../tables/entities.ts'
import type { AliasRule, Position, Title } from './rows.ts'

/** A person, body, place or other bearer of a name. */
export interface Entity {
  /** A slug with the prefix of its type: `per-ana-moor`. */
  id: string
  type: EntityType
  name: string
  givenName: string | null
  familyName: string | null
  aliases: readonly AliasRule[]
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  country: string | null
  /** Item of Wikidata, `Q7184`. */
  wikidata: string | null
  geonames: number | null
  /** Id of the entity that it is a part of. */
  parent: string | null
  status: 'reviewed' | 'proposed'
}

/** The reviewed knowledge: entities with their names, titles, and offices with their holders. */
export interface Authority {
  entities: ReadonlyMap<string, Entity>
  titles: readonly Title[]
  positions: readonly Position[]
}

/** The authority files as texts; a missing one is an empty one. */
export type AuthorityFiles = Partial<Record<'entities.csv' | 'demonyms.csv' | 'titles.csv' | 'positions.csv', string>>
