import { describe, expect, test } from 'vitest'
import { FURNITURE, furnitureOf } from '../../src/boilerplate/index.ts'
import { fold } from '../../src/text/fold.ts'
import { readBlocks } from '../../src/text/paragraphs.ts'

const rowFor = (line: string) => {
  const [block] = readBlocks(line, fold(line))
  return block ? (furnitureOf(block)?.name ?? null) : null
}

describe.each(FURNITURE.map((row) => [row.name, row.examples] as const))('%s', (name, examples) => {
  test.each(examples.map((example) => [example]))('takes %s', (line) => {
    expect(rowFor(line)).toBe(name)
  })
})

test('a row captures nothing, as it is a group itself', () => {
  const groupsOf = ({ source, flags }: RegExp) => (new RegExp(`${source}|`, flags).exec('')?.length ?? 0) - 1
  expect(FURNITURE.filter(({ pattern }) => groupsOf(pattern) > 0).map(({ name }) => name)).toEqual([])
})

test('a row that takes a long sentence says so', () => {
  const long = FURNITURE.flatMap(({ name, prose, examples }) =>
    examples.some((example) => example.length > 120 && /[.?!"]$/.test(example)) && !prose ? name : [],
  )
  expect(long).toEqual([])
})

test.each([
  ['We share this view with our allies.'],
  ['Home is where the heart is.'],
  ['See also what happened in 1999, when nobody was watching.'],
  ['By then I had left the army.'],
  ['Interview with Piers Cazalet, Head of Press'],
  ['12 comments were made, and none of them was kind.'],
  ['14 March 2021'],
])('leaves %s alone', (line) => {
  expect(rowFor(line)).toBeNull()
})
