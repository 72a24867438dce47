import { expect, test } from 'vitest'
import { jsonl } from '../../src/readers/jsonl.ts'

test('a line is a document with what it says of itself', () => {
  const line = {
    id: 'A 1',
    text: 'AB: Who?\r\nCD: Me.\rSo.',
    title: ' Who  asks? ',
    outlet: 'X',
    published: '2020-01-02',
    language: 'en',
    my: [1],
  }
  expect(jsonl.read(`${JSON.stringify(line)}\r`)).toEqual({
    name: 'A 1',
    text: 'AB: Who?\nCD: Me.\nSo.',
    own: { title: 'Who asks?', url: null, outlet: 'X', published: '2020-01-02', language: 'en' },
    preface: 0,
    findings: [],
  })
})

test('a number is an id; a fact that is none is left out with a warning; null is nothing', () => {
  expect(jsonl.read('{"id":17,"text":"","published":"soon","url":null}')).toMatchObject({
    name: '17',
    own: { published: null, url: null },
    findings: [{ rule: 'stated-facts' }],
  })
})

test('half a surrogate pair is replaced, a whole one is not', () => {
  expect(jsonl.read('{"id":"a","text":"\\ud83d \\ud83d\\ude00"}')).toMatchObject({ text: '\ufffd 😀' })
})

test.each([
  ['{"id": broken', /^this is not JSON; a line is/],
  ['[]', /^Invalid input: expected object, .*; a line is/],
  ['{"text":"a"}', /^"id" is not a text of 1 to 200/],
  ['{"id":" ","text":"a"}', /^"id" is not a text of 1 to 200/],
  ['{"id":"a","text":5}', /^"text" is not a text;/],
  ['{"id":"a","text":"b\\u0000"}', /^character 1 of the text is NUL/],
  [`{"id":"${'a'.repeat(201)}","text":"b"}`, /^"id" is not a text of 1 to 200/],
])('%s is a problem that says where', (line, problem) => {
  expect(jsonl.read(line)).toEqual({ problem: expect.stringMatching(problem) })
})
