import { describe, expect, test } from 'vitest'
import { beginsAsRequest, REQUESTS } from '../../src/dialogue/requests.ts'

describe.each(REQUESTS.map(({ language, examples }) => [language, examples] as const))('%s', (_, examples) => {
  test.each(examples.map((example) => [example]))('%s', (line) => {
    expect(beginsAsRequest(line)).toBe(true)
  })
})

test.each([
  ['You get up at four, and the sea is flat.'],
  ['I told them so.'],
  ['Sie haben das Haus gebaut, nicht wir.'],
  ['Your turn comes when it comes.'],
  ['Nous avons parlé de vous.'],
])('nobody is asked: %s', (line) => {
  expect(beginsAsRequest(line)).toBe(false)
})
