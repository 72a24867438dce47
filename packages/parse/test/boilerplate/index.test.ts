import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FURNITURE, findRow, furnitureOf, isProse } from '../../src/boilerplate/index.ts'
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

describe('the first row of the list that fits takes a line', () => {
  const plain = (text: string) =>
    FURNITURE.find(({ prose, pattern }) => (prose || !isProse(text)) && pattern.test(text))?.name ?? null
  const raw = join(import.meta.dirname, '../../../../raw')
  const printed = readdirSync(raw, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => {
      const text = readFileSync(join(raw, path), 'utf8')
      return readBlocks(text, fold(text)).map((block) => block.text)
    })

  test('of its own examples', () => {
    const lines = FURNITURE.flatMap(({ examples }) => examples)
    expect(lines.map((line) => findRow(line)?.name ?? null)).toEqual(lines.map(plain))
  })

  test('of the five interviews', () => {
    expect(printed.length).toBeGreaterThan(100)
    expect(printed.map((line) => findRow(line)?.name ?? null)).toEqual(printed.map(plain))
  })

  test('where a row that searches stands before one that is bound to the start', () => {
    expect(findRow('Photo: Home > News > Books')?.name).toBe('breadcrumb')
  })

  test('and those that are bound to the start say so', () => {
    const bound = FURNITURE.filter(({ pattern }) => !pattern.source.includes('(?<='))
    expect(bound.filter(({ pattern }) => !pattern.source.startsWith('^')).map(({ name }) => name)).toEqual([])
    expect(bound.flatMap(({ pattern, examples }) => examples.filter((line) => pattern.test(`\u0001${line}`)))).toEqual(
      [],
    )
  })
})
