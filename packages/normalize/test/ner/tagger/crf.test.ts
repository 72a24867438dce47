import { expect, test } from 'vitest'
import {
  bestPath,
  chanceOf,
  chanceOfPair,
  chanceOfSpan,
  emptyLattice,
  sumLattice,
  weighTransitions,
} from '../../../src/ner/tagger/crf.ts'
import { mayFollow, WIDTH } from '../../../src/ner/tagger/labels.ts'

/** All ways through three words with their shares, counted one by one. */
function bruteForce(emission: readonly number[], transition: readonly number[]) {
  const ways: { labels: number[]; weight: number }[] = []
  for (let a = 0; a < WIDTH; a += 1)
    for (let b = 0; b < WIDTH; b += 1)
      for (let c = 0; c < WIDTH; c += 1) {
        if (!mayFollow(0, a) || !mayFollow(a, b) || !mayFollow(b, c)) continue
        const labels = [a, b, c]
        const score =
          labels.reduce((sum, label, word) => sum + (emission[word * WIDTH + label] ?? 0), 0) +
          (transition[a * WIDTH + b] ?? 0) +
          (transition[b * WIDTH + c] ?? 0)
        ways.push({ labels, weight: Math.exp(score) })
      }
  const total = ways.reduce((sum, { weight }) => sum + weight, 0)
  return {
    share: (matches: (labels: number[]) => boolean) =>
      ways.filter(({ labels }) => matches(labels)).reduce((sum, { weight }) => sum + weight, 0) / total,
    best: ways.reduce((best, way) => (way.weight > best.weight ? way : best)).labels,
  }
}

test('chances and best path are those of all ways counted one by one', () => {
  const emission = Array.from({ length: 3 * WIDTH }, (_, at) => Math.sin(at * 7.3) * 3)
  const transition = Array.from({ length: WIDTH * WIDTH }, (_, at) => Math.cos(at * 3.1))
  const lattice = emptyLattice(4)
  lattice.length = 3
  lattice.emission.set(emission)
  const steps = weighTransitions(transition)
  sumLattice(lattice, steps)
  const { share, best } = bruteForce(emission, transition)
  for (let label = 0; label < WIDTH; label += 1) {
    expect(chanceOf(lattice, 1, label)).toBeCloseTo(
      share((labels) => labels[1] === label),
      10,
    )
    expect(chanceOfPair(lattice, steps, 0, label, 3)).toBeCloseTo(
      share(([a, b]) => a === label && b === 3),
      10,
    )
  }
  expect(chanceOfSpan(lattice, steps, 0, 2, 2)).toBeCloseTo(
    share(([a, b, c]) => a === 2 && b === 3 && c !== 3),
    10,
  )
  expect(chanceOfSpan(lattice, steps, 1, 3, 4)).toBeCloseTo(
    share(([, b, c]) => b === 4 && c === 5),
    10,
  )
  expect([...bestPath(lattice, transition)]).toEqual(best)
})
