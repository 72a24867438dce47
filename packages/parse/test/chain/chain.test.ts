import { describe, expect, test } from 'vitest'
import { bestPath, chanceOf, chanceOfPair, type Lattice, makeLattice, sumLattice } from '../../src/chain/chain.ts'
import { at } from '../../src/text/at.ts'

const [WIDTH, LENGTH] = [3, 5]

/** Numbers between -2 and 2 that look like chance; the same for each seed. */
function someNumbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, index) => 2 * Math.sin((index + 1) * 12.9898 + seed * 78.233))
}

function fill(seed: number, length = LENGTH): { lattice: Lattice; transition: number[]; steps: Float64Array } {
  const lattice = makeLattice(WIDTH, LENGTH)
  lattice.length = length
  lattice.emission.set(someNumbers(WIDTH * length, seed))
  const transition = someNumbers(WIDTH * WIDTH, seed + 100)
  const steps = Float64Array.from(transition, Math.exp)
  sumLattice(lattice, steps)
  return { lattice, transition, steps }
}

/** Every path through a lattice, with its score. */
function allPaths({ emission, length }: Lattice, transition: readonly number[]): { path: number[]; score: number }[] {
  return Array.from({ length: WIDTH ** length }, (_, number) => {
    const path = Array.from({ length }, (_, place) => Math.floor(number / WIDTH ** place) % WIDTH)
    const score = path.reduce((sum, label, place) => {
      const step = place === 0 ? 0 : at(transition, at(path, place - 1) * WIDTH + label)
      return sum + step + at(emission, place * WIDTH + label)
    }, 0)
    return { path, score }
  })
}

describe.each([
  [1, 5],
  [2, 5],
  [3, 4],
  [4, 2],
  [5, 1],
])('lattice %i of %i places', (seed, length) => {
  const { lattice, transition, steps } = fill(seed, length)
  const paths = allPaths(lattice, transition)
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const share = (is: (path: readonly number[]) => boolean) =>
    paths.reduce((sum, { path, score }) => sum + (is(path) ? Math.exp(score) : 0), 0) / total

  test('chances of labels are those over all paths', () => {
    for (let place = 0; place < length; place += 1)
      for (let label = 0; label < WIDTH; label += 1)
        expect(chanceOf(lattice, place, label)).toBeCloseTo(
          share((path) => path[place] === label),
          10,
        )
  })

  test('chances of pairs are those over all paths', () => {
    for (let place = 0; place < length - 1; place += 1)
      for (let label = 0; label < WIDTH; label += 1)
        for (let next = 0; next < WIDTH; next += 1)
          expect(chanceOfPair(lattice, steps, place, label, next)).toBeCloseTo(
            share((path) => path[place] === label && path[place + 1] === next),
            10,
          )
  })

  test('the best path is the best of all', () => {
    const best = paths.reduce((one, other) => (other.score > one.score ? other : one))
    expect([...bestPath(lattice, transition)]).toEqual(best.path)
  })
})

test('long sequences of high scores stay within the numbers', () => {
  const lattice = makeLattice(2, 20_000)
  lattice.emission.fill(500)
  sumLattice(lattice, Float64Array.of(1, 1, 1, 1))
  expect(chanceOf(lattice, 10_000, 0)).toBeCloseTo(0.5, 10)
})

test('a sequence of nothing has an empty path', () => {
  expect([...bestPath(makeLattice(2, 0), [0, 0, 0, 0])]).toEqual([])
})
