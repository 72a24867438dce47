import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  PROPOSALS_FILE,
  type ProposalRow,
  proposalLimit,
  proposalRow,
  readProposals,
  writeProposals,
} from '@colloquy/normalize'
import { contextKey, type ReviewedEntity, readContexts, readEntities, readPlaces } from './read-dataset.ts'
import { findNearest } from './similarity.ts'

export interface ReviewResult {
  /** Rows without a decision, in the order in which they should be decided. */
  open: ProposalRow[]
  decided: number
  file: string
}

/**
 * Writes proposals.csv: what the dataset proposes, most frequent first, names that look alike below each other. Rows
 * that hold a decision stay as they are and come last.
 */
export async function review(dist: string, authority: string): Promise<ReviewResult> {
  const file = join(authority, PROPOSALS_FILE)
  const before = existsSync(file) ? readProposals(await readFile(file, 'utf8')).map(({ row }) => row) : []
  const decided = before.filter(({ decision }) => decision !== null)
  const done = new Set(decided.map(({ entity_id }) => entity_id))
  const entities = await readEntities(dist)
  const proposed = entities.filter(({ entity_id, status }) => status === 'proposed' && !done.has(entity_id))
  const rows = await rowsOf(dist, orderProposals(proposed), entities)
  // A crash must not leave half of somebody's decisions.
  await writeFile(`${file}.new`, writeProposals([...rows, ...decided]))
  await rename(`${file}.new`, file)
  return { open: rows, decided: decided.length, file }
}

/**
 * Most frequent first; a name that looks like an earlier one comes right behind it. Nothing else depends on the looks.
 */
export function orderProposals<T extends { name: string; documents: number; mentions: number }>(
  proposed: readonly T[],
): T[] {
  const ranked = [...proposed].sort(
    (a, b) => b.mentions - a.mentions || b.documents - a.documents || (a.name < b.name ? -1 : 1),
  )
  const nearest = findNearest(ranked.map(({ name }) => name))
  const behind = new Map<number, number[]>()
  const first: number[] = []
  for (const [index, { name }] of ranked.entries()) {
    const like = nearest(name, index)
    if (like && like.index < index) behind.set(like.index, [...(behind.get(like.index) ?? []), index])
    else first.push(index)
  }
  const ordered: T[] = []
  const waiting = first.reverse()
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const own = ranked[index]
    if (own) ordered.push(own)
    waiting.push(...(behind.get(index) ?? []).reverse())
  }
  return ordered
}

async function rowsOf(
  dist: string,
  ordered: readonly ReviewedEntity[],
  entities: readonly ReviewedEntity[],
): Promise<ProposalRow[]> {
  const places = await readPlaces(dist, new Set(ordered.map(({ entity_id }) => entity_id)))
  const contexts = await readContexts(dist, [...places.values()].flat())
  const nearest = findNearest(entities.map(({ name }) => name))
  const indexes = new Map(entities.map(({ entity_id }, index) => [entity_id, index]))
  return ordered.map(({ entity_id, type, name, aliases, mentions, documents }) => {
    const own = places.get(entity_id) ?? []
    const like = nearest(name, indexes.get(entity_id) ?? -1)
    const [first = '', second = '', third = ''] = own.map((place) => contexts.get(contextKey(place)) ?? '')
    return proposalRow.parse({
      decision: '',
      entity_id,
      type,
      name,
      aliases: aliases.join('|'),
      documents_only: proposalLimit(type, name, own[0]?.document ?? '').join('|'),
      mentions,
      documents,
      nearest: like ? (entities[like.index]?.entity_id ?? '') : '',
      context_1: first,
      context_2: second,
      context_3: third,
    })
  })
}
