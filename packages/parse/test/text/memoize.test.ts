import { expect, test } from 'vitest'
import { memoize } from '../../src/text/memoize.ts'

test('a text is read once, also where the answer is no or nothing', () => {
  const read: string[] = []
  const answers = new Map<string, string | boolean | null>([
    ['a', 'A'],
    ['b', false],
    ['c', null],
    ['', ''],
  ])
  const known = memoize((text) => {
    read.push(text)
    return answers.get(text) ?? null
  })
  for (const [text, answer] of [...answers, ...answers]) expect(known(text)).toBe(answer)
  expect(read).toEqual(['a', 'b', 'c', ''])
})

test('memory does not grow with the number of texts, and the answers stay right', () => {
  let reads = 0
  const known = memoize((text) => {
    reads += 1
    return `${text}!`
  })
  for (let index = 0; index < 10_000; index += 1) expect(known(`t${index}`)).toBe(`t${index}!`)
  expect(known('t9999')).toBe('t9999!')
  expect(known('t0')).toBe('t0!')
  expect(reads).toBe(10_001)
})

test('halves of a surrogate pair are texts of their own', () => {
  const known = memoize((text) => String(text.charCodeAt(0)))
  expect(['\ud83d', '\ude00', '\ufffd', '\ud83d'].map(known)).toEqual(['55357', '56832', '65533', '55357'])
})
