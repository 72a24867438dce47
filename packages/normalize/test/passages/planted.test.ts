import { beforeAll, describe, expect, test } from 'vitest'
import type { PassageRow } from '../../src/tables/passages.ts'
import { byPassage, type Found, findPassages } from './find-passages.ts'
import { type Plant, type Planted, plantCorpus } from './plant.ts'

const { documents, plants, copies } = plantCorpus(1)

let found: Found = { rows: [], republications: new Map(), stock: [] }
beforeAll(async () => {
  found = await findPassages(documents)
})

/** The share of a planted stretch that a row covers. */
function covered({ document_id, start, end }: PassageRow, planted: Planted): number {
  if (document_id !== planted.document) return 0
  return Math.max(0, Math.min(end, planted.end) - Math.max(start, planted.start)) / (planted.end - planted.start)
}

/** Is there one passage with a row for each place? */
function recalled({ places }: Plant, match: PassageRow['match'], share: number): boolean {
  return [...byPassage(found.rows.filter((row) => row.match === match)).values()].some((rows) =>
    places.every((place) => rows.some((row) => covered(row, place) >= share)),
  )
}

describe('what a generator has planted among unrelated text', () => {
  test('98 % of the verbatim passages are found whole', () => {
    const planted = plants.filter(({ kind }) => kind === 'verbatim')
    expect(planted.length).toBeGreaterThan(70)
    expect(share(planted, (plant) => recalled(plant, 'exact', 1))).toBeGreaterThanOrEqual(0.98)
  })

  test('90 % of the edited ones are found as near', () => {
    const planted = plants.filter(({ kind }) => kind === 'edited')
    expect(planted.length).toBeGreaterThan(70)
    expect(share(planted, (plant) => recalled(plant, 'near', 0.9))).toBeGreaterThanOrEqual(0.9)
  })

  test('98 % of what is found was planted, or is a document and its copy', () => {
    const right = found.rows.filter((row) => {
      const others = found.rows.filter((other) => other.passage_id === row.passage_id && other !== row)
      return others.some(
        (other) =>
          (copies.get(row.document_id) ?? row.document_id) === (copies.get(other.document_id) ?? other.document_id) ||
          plants.some(({ places }) => [row, other].every((one) => places.some((place) => meets(one, place)))),
      )
    })
    expect(found.rows.length).toBeGreaterThan(400)
    expect(right.length / found.rows.length).toBeGreaterThanOrEqual(0.98)
  })

  test('every copy of a document points to it, and nothing else does', () => {
    expect(new Map([...found.republications].map(([id, { of }]) => [id, of]))).toEqual(copies)
    expect([...found.republications.values()].every(({ certain }) => certain)).toBe(true)
  })
})

/** In a copied document the plant stands elsewhere; the original tells. */
function meets(row: PassageRow, planted: Planted): boolean {
  return copies.get(row.document_id) === planted.document || covered(row, planted) > 0.2
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
