import { describe, expect, test } from 'vitest'
import { decode } from '../src/decode.ts'

const utf16le = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const utf16be = (text: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])

describe('texts', () => {
  test.each([
    ['UTF-8', Buffer.from('Dečani 😀\r\n')],
    ['UTF-8 with byte order mark', Buffer.from('\ufeffDečani 😀\r\n')],
    ['UTF-16 LE', utf16le('Dečani 😀\r\n')],
    ['UTF-16 BE', utf16be('Dečani 😀\r\n')],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Dečani 😀\r\n' })
  })

  test('a printed replacement character is a character', () => {
    expect(decode(Buffer.from('a \ufffd b'))).toEqual({ text: 'a \ufffd b' })
  })
})

describe('what is no text says so, and where', () => {
  test.each([
    ['Latin-1', Buffer.from('De\xe8ani', 'latin1'), /byte 2 is not UTF-8/],
    [
      'Latin-1 behind a printed U+FFFD',
      Buffer.concat([Buffer.from('č\ufffd'), Buffer.from([0xe8, 0x41])]),
      /byte 5 is not UTF-8/,
    ],
    ['a cut-off character', Buffer.from('č').subarray(0, 1), /byte 0 is not UTF-8/],
    ['NUL', Buffer.from('ab\0c'), /byte 2 is NUL/],
    ['UTF-16 without byte order mark', Buffer.from('ab', 'utf16le'), /byte 1 is NUL.*UTF-16 without a byte order mark/],
    ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0x41]), /UTF-16LE/],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /byte 8 is NUL.*binary/],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem: expect.stringMatching(problem) })
  })
})
