import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { md } from '../../src/readers/md.ts'

function read(source: string) {
  const read = md.read(source)
  if ('problem' in read) throw new Error(read.problem)
  return read
}

const FRONT = '---\ntitle: "Who asks?"\nDate: 2023-02-06\nsource: The Weekly\nlang: no\nTags:\n  - a\n---\n'
const BODY = '# Who asks?\n\n**TW:** Who?\n\n**AM:** Me.\n\n**TW:** When?\n\n**AM:** Now.\n'

test('the text is the file; front matter is read and set apart', () => {
  expect(read(FRONT + BODY)).toEqual({
    text: FRONT + BODY,
    own: { title: 'Who asks?', url: null, outlet: 'The Weekly', published: '2023-02-06', language: 'no' },
    preface: FRONT.length,
    findings: [],
  })
})

test('CR LF, dots at the end, an address as source', () => {
  const front = '---\r\nsource: https://example.org/a\r\n...\r\n'
  expect(read(front + BODY)).toMatchObject({
    preface: front.length,
    own: { url: 'https://example.org/a', outlet: null },
  })
})

test('what is no YAML is read line by line, with a warning', () => {
  const { own, preface, findings } = read("---\ntitle: Interview: Ana Moor\ndate: '2023-02-06'\n---\nText.\n")
  expect(own).toMatchObject({ title: 'Interview: Ana Moor', published: '2023-02-06' })
  expect(preface).toBe(54)
  expect(findings).toMatchObject([{ rule: 'stated-facts', message: expect.stringMatching(/at line 1/) }])
})

test('TOML, as far as it states facts', () => {
  const front = `+++
title = "Who \\"asks\\"?" # a comment
Date = 2023-02-06T10:00:00Z
url = 'https://example.org/a'
draft = false
tags = ["a", "b"]
[extra]
date = 2001-01-01
+++
`
  expect(read(front + BODY)).toEqual({
    text: front + BODY,
    own: { title: 'Who "asks"?', url: 'https://example.org/a', outlet: null, published: '2023-02-06', language: null },
    preface: front.length,
    findings: [],
  })
  const { title } = parse({
    id: 'x',
    path: 'x.md',
    sha256: null,
    facts: null,
    ...read('+++\ntitle = "Asked"\n+++\nSo.\n'),
  })
  expect(title).toEqual({ start: 13, end: 18 })
})

test.each([
  ['no front matter', BODY],
  ['signs around prose', `+++\nIt rained, and nobody came.\n+++\n${BODY}`],
  ['rules around prose', `---\nIt rained, and nobody came.\n---\n${BODY}`],
  ['rules around prose with colons', `---\nIt rained: nobody came: not even she.\nOr did she: yes\n---\n${BODY}`],
  ['no end', `---\ntitle: x\n\n${BODY}`],
  ['nothing', ''],
  ['rules further down', `${BODY}---\ntitle: x\n---\n`],
])('%s: the file is text from its first character', (_, source) => {
  expect(read(source)).toEqual({ text: source, own: null, preface: 0, findings: [] })
})

test('front matter is furniture, however much it looks like labels', () => {
  const front = `${FRONT.slice(0, -4)}TW: Weekly\nAM: Ana\n---\n`
  const named = { id: 'x', path: 'x.md', sha256: null, facts: null }
  const { segments, turns, title, published, outlet, text } = parse({ ...named, ...read(front + BODY) })
  expect(segments.filter(({ end }) => end <= front.length).map(({ kind }) => kind)).toEqual(
    Array.from({ length: 10 }, () => 'boilerplate'),
  )
  expect(turns.map(({ label }) => label)).toEqual(parse({ ...named, text: BODY }).turns.map(({ label }) => label))
  expect(turns).toHaveLength(4)
  expect(text.slice(title?.start, title?.end)).toBe('Who asks?')
  expect({ published, outlet }).toEqual({
    published: { value: '2023-02-06', source: 'text', span: null },
    outlet: 'The Weekly',
  })
})

test('sources.csv wins over front matter, and a contradiction is reported', () => {
  const facts = { url: null, outlet: 'X', published: '2020', conducted: null, language: 'en', rights: null }
  const parsed = parse({ id: 'x', path: 'x.md', sha256: null, facts, ...read(FRONT + BODY) })
  expect(parsed).toMatchObject({ outlet: 'X', language: 'en', published: { value: '2020', source: 'sources' } })
  expect(parsed.findings.map(({ rule }) => rule)).toEqual(['published-contradiction'])
})
