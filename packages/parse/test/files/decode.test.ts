import { describe, expect, test } from 'vitest'
import { decode } from '../../src/files/decode.ts'
import { findDeclaredCharset } from '../../src/readers/html/declared-charset.ts'

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

describe('pages that declare their encoding', () => {
  const page = (meta: string, bytes: readonly number[]) =>
    Buffer.concat([Buffer.from(`<html><head><title>x</title>${meta}</head>`), Buffer.from(bytes)])

  test.each([
    ['windows-1252', '<meta charset=windows-1252>', [0x93, 0xe8, 0x94, 0x97, 0x80], '“è”—€'],
    ['Latin-1, which means the same', '<META charset="ISO-8859-1">', [0x92, 0xe8, 0xff], '’èÿ'],
    ['an http header', "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>", [0xe8, 0x9a], 'čš'],
    ['windows-1251', '<meta charset=windows-1251>', [0xcf, 0xee, 0xf0, 0xf2], 'Порт'],
    ['several bytes for a character', '<meta charset="Shift_JIS">', [0x8d, 0x60], '港'],
    ['escapes', '<meta charset=iso-2022-jp>', [0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42], '港'],
    ['what it is not: UTF-8 is hardly anything else', '<meta charset=iso-8859-1>', [0xc4, 0x8d], 'č'],
    ['one that stands in a comment', '<!-- <meta charset=windows-1252> --><meta charset=koi8-r>', [0xcd], 'м'],
  ])('%s', (_, meta, bytes, letters) => {
    const decoded = decode(page(meta, bytes), findDeclaredCharset)
    expect('text' in decoded ? decoded.text.split('</head>')[1] : decoded).toBe(letters)
  })

  test('a byte order mark wins', () => {
    const bytes = Buffer.from('\ufeff<meta charset=windows-1252>č')
    expect(decode(bytes, findDeclaredCharset)).toEqual({ text: '<meta charset=windows-1252>č' })
  })

  test.each([
    ['nothing', '', [0xe8], /byte 35 is not UTF-8/],
    ['UTF-8', '<meta charset=utf-8>', [0xe8], /byte 55 is not UTF-8/],
    ['an encoding of nobody', '<meta charset=klingon>', [0xe8], /"klingon", an encoding that is not known/],
    ['another one', '<meta charset=shift_jis>', [0xe8], /in shift_jis, but not all of it is/],
  ])('declares %s', (_, meta, bytes, problem) => {
    expect(decode(page(meta, bytes), findDeclaredCharset)).toEqual({ problem: expect.stringMatching(problem) })
  })

  test('a text declares nothing', () => {
    expect(decode(page('<meta charset=windows-1252>', [0xe8]))).toHaveProperty('problem')
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
