import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ParsedDocument } from '../src/document/document.ts'
import { readDocumentLine, toDocumentLine } from '../src/document/document-line.ts'
import { parse } from '../src/parse.ts'
import { readerOf } from '../src/readers/index.ts'
import { isSpace } from '../src/text/white-space.ts'
import { render } from './render.ts'

const cases = join(import.meta.dirname, 'cases')
const gold = join(import.meta.dirname, 'gold')
const raw = join(import.meta.dirname, '../../../raw')

const parseText = (text: string): ParsedDocument => parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null })

describe('a case is a text and what is read in it', () => {
  test.each(readdirSync(cases).filter((name) => !name.endsWith('.expected')))('%s', async (name) => {
    const reader = readerOf(name)?.reader
    if (reader?.unit !== 'file') throw new Error(`no reader of whole files reads ${name}`)
    const manuscript = reader.read(readFileSync(join(cases, name), 'utf8'))
    if ('problem' in manuscript) throw new Error(manuscript.problem)
    const read = render(parse({ id: 'x', path: name, sha256: null, facts: null, ...manuscript }))
    await expect(read).toMatchFileSnapshot(join(cases, name.replace(/\.\w+$/, '.expected')))
  })
})

const goldDocument = z.object({
  turns: z.array(z.object({ role: z.string(), spans: z.array(z.tuple([z.number(), z.number()])) })),
  other: z.array(z.object({ kind: z.string(), start: z.number(), end: z.number() })),
})

describe('the five interviews are read as people read them', () => {
  test.each(readdirSync(gold))('%s', (name) => {
    const truth = goldDocument.parse(JSON.parse(readFileSync(join(gold, name), 'utf8')))
    const { segments, turns } = parseText(readFileSync(join(raw, name.replace('.gold.json', '.txt')), 'utf8'))
    const spoken = turns.map(({ role, speech }) => ({ role, spans: speech.map(({ start, end }) => [start, end]) }))
    const other = segments.flatMap(({ kind, start, end }) =>
      kind === 'speech' || kind === 'label' ? [] : { kind, start, end },
    )
    expect(spoken).toEqual(truth.turns.map(({ role, spans }) => ({ role, spans })))
    expect(other).toEqual(truth.other.map(({ kind, start, end }) => ({ kind, start, end })))
  })
})

/** Every character that is no white space lies in exactly one segment, and the segments are in order. */
function expectTiling({ text, segments }: ParsedDocument): void {
  let from = 0
  for (const { start, end } of [...segments, { start: text.length, end: text.length }]) {
    expect(start).toBeGreaterThanOrEqual(from)
    const lost = [...text.slice(from, start)].filter((character) => !isSpace(character))
    expect(lost).toEqual([])
    from = end
  }
}

/** A square is one every time, a machine that was busy elsewhere is not. */
const MEASURED = { retry: 2 }

/** Lines that look like interviews, so that the generator finds its way into every layout. */
const line = fc.oneof(
  fc.constantFrom(
    'EWB: And then?',
    'PC: Nothing.',
    'PC:',
    'Q1. Why?',
    '2. How so?',
    'Are you well, my friend?',
    'I am.',
    'Related posts',
  ),
  fc.constantFrom(
    '[laughs]',
    '00:01:02',
    'Photo: somebody',
    '',
    '   ',
    '\u00a0',
    '\ufeff',
    '😀: 😀?',
    'A:',
    ':',
    '?',
    'Leave a Reply',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const page = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r'))).map((lines) => lines.flat().join(''))

test('a file without text may hold tags', () => {
  expect(parseText(' \n').findings).toMatchObject([
    { rule: 'empty', message: expect.stringMatching(/^the file holds no text/) },
  ])
})

describe('whatever the text', () => {
  test('the document comes back from its line, the segments tile it and the turns are in order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const document = parseText(text)
        expect(readDocumentLine(JSON.parse(JSON.stringify(toDocumentLine(document))))).toEqual(document)
        expectTiling(document)
        const starts = document.turns.map(({ speech }) => speech[0]?.start ?? -1)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['one line', 'word '],
    ['colons', 'A: '],
    ['labels', 'A: b\nC: d?\n'],
    ['questions', 'Why so?\nSo.\n'],
    ['newlines', '\n'],
    ['brackets', '['],
    ['numbers', '1. '],
    ['numbered lines', '1. a?\nb.\n'],
    ['dashes', '- a?\n- b.\n'],
    ['a list with dashes', '- nobody asks\n'],
    ['dashes and bullets', '- a.\n• b.\n'],
    ['questions as headings', '## a?\n\nb.\n\n'],
    ['headings alone', '## a?\n\n'],
    ['questions in bold', '**a?**\n\nb.\n\n'],
    ['stars', '**'],
    ['names before a bar', 'Moor | a?\nLind | b.\n'],
    ['names in lower case', 'tom: a?\nana: b.\n'],
    ['names in capitals', 'MOOR Why?\nLIND So.\n'],
    ['captions', '>> a?\n>> b.\n'],
    ['names in brackets', '[Moor] a?\n[Lind] b.\n'],
    ['a hearing', 'Mr. Moor. a?\nThe CHAIRMAN. b.\n'],
    ['names alone', 'Ana Moor\na?\nBo Lind\nb.\n'],
    ['labels inside lines', 'AM: a? TM: b. '],
    ['short lines', 'word word word word\n'],
  ])('time grows with the text and not with its square: %s', MEASURED, (_, unit) => {
    const small = timeOf(unit.repeat(Math.ceil(15_000 / unit.length)))
    const large = timeOf(unit.repeat(Math.ceil(150_000 / unit.length)))
    // Ten times the text: a square would be a hundred times the time.
    expect(large / Math.max(small, 5)).toBeLessThan(40)
  })
})

test('time grows with the number of different labels, and not with its square', MEASURED, () => {
  const talk = (voices: number) =>
    Array.from({ length: voices }, (_, index) => `Voice ${index}: a?\nVoice ${index}: b.`).join('\n')
  expect(timeOf(talk(8000)) / Math.max(timeOf(talk(800)), 5)).toBeLessThan(40)
})

test('time grows with the number of lines in the head, and not with its square', MEASURED, () => {
  const list = (lines: number) =>
    `${Array.from({ length: lines }, (_, index) => `Voice${index} went home`).join('\n')}\n\n` +
    'The council met in the old house by the harbour and it voted for the new law.\n'
  expect(timeOf(list(8000)) / Math.max(timeOf(list(800)), 5)).toBeLessThan(40)
})

test('time grows with the number of names right before what is said, and not with its square', MEASURED, () => {
  const word = (index: number) => `W${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`
  const talk = (lines: number) =>
    [
      'A talk of Ana and Bob here.',
      ...Array.from({ length: lines }, (_, index) => `${index % 2 ? 'Ana' : 'Bob'} ${word(index)} You went?`),
    ].join('\n')
  expect(timeOf(talk(8000)) / Math.max(timeOf(talk(800)), 5)).toBeLessThan(40)
})

/** Milliseconds of the faster of two runs. */
function timeOf(text: string): number {
  const runs = [0, 1].map(() => {
    const begin = performance.now()
    parseText(text)
    return performance.now() - begin
  })
  return Math.min(...runs)
}
