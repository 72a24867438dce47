import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { readBlocks } from '../../src/text/paragraphs.ts'

const read = (text: string) => readBlocks(text, fold(text))

describe('readBlocks', () => {
  test.each([['\n'], ['\r\n'], ['\r']])('lines end with %j', (end) => {
    const text = ['one', '', ' two\u00a0', 'three'].join(end)
    expect(read(text).map(({ start, end, spaced }) => [text.slice(start, end), spaced])).toEqual([
      ['one', true],
      ['two', true],
      ['three', false],
    ])
  })

  test('the folded text is as long as the span', () => {
    const [block] = read('“EWB:”\u00a0So\u2019s')
    expect(block).toMatchObject({ start: 0, end: 11, text: '"EWB:" So\'s' })
  })

  test('a very long line is read in pieces, never inside a character', () => {
    const text = '😀'.repeat(120_000)
    const blocks = read(text)
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { text: piece } of blocks) expect(piece).not.toMatch(/\p{Surrogate}/u)
  })

  test('pieces part at spaces where there are some', () => {
    const text = 'word '.repeat(50_000).trim()
    for (const { text: piece } of read(text)) expect(piece).toMatch(/^word.*word$/)
  })
})
