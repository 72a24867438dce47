import type { EntityType } from '../tables/entities.ts'
import type { AliasRule, Position, Title } from './rows.ts'

export interface Entity {
  id: string
  type: EntityType
  name: string
  givenName: string | null
  familyName: string | null
  aliases: readonly AliasRule[]
  country: string | null
  wikidata: string | null
  geonames: number | null
  /** Id of what it is a part of. */
  parent: string | null
  status: 'reviewed' | 'proposed'
}

/** What people have reviewed: who and what is known, by which names, with which titles and offices. */
export interface Authority {
  entities: ReadonlyMap<string, Entity>
  titles: readonly Title[]
  positions: readonly Position[]
}

/** The authority files as texts; a missing one is an empty one. */
export type AuthorityFiles = Partial<Record<'entities.csv' | 'demonyms.csv' | 'titles.csv' | 'positions.csv', string>>
