import { beforeAll, describe, expect, test } from 'vitest'
import type { PassageRow } from '../../src/tables/passages.ts'
import { commonRuns, type Stretch } from './brute-force.ts'
import { byPassage, findPassages } from './find-passages.ts'
import { fiveInterviews } from './five-interviews.ts'

const documents = fiveInterviews()
const pairs = documents.flatMap((one, index) =>
  documents.slice(index).map((two) => ({
    a: one.document.document_id,
    b: two.document.document_id,
    truth: commonRuns(one, two, 8),
  })),
)

let rows: PassageRow[] = []
beforeAll(async () => {
  rows = (await findPassages(documents)).rows
})

const placeOf = ({ document, start, end }: Stretch) => `${document} ${start} ${end}`
const stretchOf = ({ document_id, start, end }: PassageRow): Stretch => ({ document: document_id, start, end })

/** Pairs of exact rows of one passage in two documents, or at two places of one. */
function rowPairs(a: string, b: string): [PassageRow, PassageRow][] {
  return [...byPassage(rows.filter(({ match }) => match === 'exact')).values()].flatMap((passage) =>
    passage.flatMap((one, index) =>
      (a === b ? passage.slice(index + 1) : passage).flatMap((two): [PassageRow, PassageRow][] =>
        one.document_id === a && two.document_id === b ? [[one, two]] : [],
      ),
    ),
  )
}

describe('exact passages are what each word against each word gives', () => {
  test.each(pairs)('$a and $b', ({ a, b, truth }) => {
    const found = rowPairs(a, b).map((pair) => pair.map(stretchOf))
    const keys = new Set(found.map((pair) => pair.map(placeOf).join(' = ')))
    for (const run of truth) expect(keys).toContain(run.map(placeOf).join(' = '))
    // A wording that also stands elsewhere has rows inside a longer run of these two.
    for (const [left, right] of found) {
      const inside = truth.some(([a, b]) => isInside(left, a) && isInside(right, b))
      expect(inside, `${left && placeOf(left)} = ${right && placeOf(right)}`).toBe(true)
    }
  })

  test('there is something to find, and every passage is the longest for two of its places', () => {
    const truth = new Set(pairs.flatMap(({ truth }) => truth.flatMap((run) => run.map(placeOf))))
    expect(truth.size).toBeGreaterThan(80)
    for (const [id, passage] of byPassage(rows.filter(({ match }) => match === 'exact'))) {
      const longest = passage.filter((row) => truth.has(placeOf(stretchOf(row))))
      expect(longest.length, id).toBeGreaterThan(1)
    }
  })
})

function isInside(inner: Stretch | undefined, outer: Stretch): boolean {
  return inner !== undefined && inner.start >= outer.start && inner.end <= outer.end
}

test('31 % of the words of one interview stand in another one', () => {
  const [colomina, kurir] = ['2023-02-14-ewb-colomina', '2023-02-06-kurir-romano']
  const shared = rowPairs(colomina, kurir).map(([row]) => row)
  const raw = documents.find(({ document }) => document.document_id === colomina)
  const covered = new Set(
    raw?.segments.flatMap(({ start, text }) =>
      [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const [from, to] = [start + index, start + index + word.length]
        return /[\p{L}\p{N}]/u.test(word) && shared.some((row) => row.start < to && row.end > from) ? [from] : []
      }),
    ),
  )
  expect(covered.size / (raw?.document.words ?? 0)).toBeGreaterThan(0.3)
  expect(covered.size / (raw?.document.words ?? 0)).toBeLessThan(0.32)
})

test('a sentence that came back after two years in another mouth, and its drifted version above the interview', () => {
  const drifted = rows.filter(({ match, text }) => match === 'near' && text.startsWith('We must never forget the past'))
  expect(
    drifted.map(({ document_id, speaker_id, words, similarity, first }) => [
      document_id,
      speaker_id,
      words,
      similarity,
      first,
    ]),
  ).toEqual([
    ['2020-12-11-cfsp-vitale', null, 21, 1, true],
    ['2020-12-11-cfsp-vitale', 'per-tommaso-vitale', 22, 0.9091, true],
    ['2023-04-04-ewb-romano', 'per-giampiero-romano', 22, 0.9091, false],
  ])
  expect(new Set(drifted.map(({ passage_id }) => passage_id)).size).toBe(1)
})

test('a long name by itself is marked', () => {
  const names = rows.filter(({ name_only }) => name_only).map(({ text }) => text.replaceAll(/\s+/g, ' '))
  expect(new Set(names)).toEqual(
    new Set([
      'of the NATO Military Liaison Office in Belgrade',
      'the United Nations Security Council Resolution 1244 of 1999',
    ]),
  )
})
