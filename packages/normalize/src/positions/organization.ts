import type { Mention } from '../mentions/find-mentions.ts'
import { mentionsInside } from '../mentions/inside.ts'
import type { StatedPosition } from './stated.ts'

/**
 * Finds the one organization in an office, else the one inside another name there ("Spokesperson at NATO
 * Headquarters").
 */
export function findOrganization(position: StatedPosition, mentions: readonly Mention[]): string | null {
  const inside = mentionsInside(mentions, position).filter(({ entity }) => entity.type === 'ORG')
  const outermost = inside.filter(({ parent }) => parent === null)
  const [only, ...others] = outermost.length > 0 ? outermost : inside
  return only && others.length === 0 ? only.entity.id : null
}
