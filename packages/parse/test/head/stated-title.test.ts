import { describe, expect, test } from 'vitest'
import type { OwnFacts } from '../../src/document/facts.ts'
import { parse } from '../../src/parse.ts'
import { readerOf } from '../../src/readers/index.ts'

const BODY = '\n\nTW: Who?\n\nAM: Me.\n\nTW: When?\n\nAM: Now.\n'

function titleOf(text: string, title: string | null, preface = 0): string | null {
  const own: OwnFacts = { title, url: null, outlet: null, published: null, language: null }
  const read = parse({ id: 'x', path: 'x.md', sha256: null, facts: null, text, own, preface })
  return read.title ? text.slice(read.title.start, read.title.end) : null
}

const HEAD = `A line with many words that looks like a title\n\nAsked and answered${BODY}`

const TALK = ['Who was it?', 'Me.', 'And when?', 'Now.', 'Why?', 'So.']
  .map((line, index) => (index % 2 === 0 ? `<p><b>${line}</b></p>` : `<p>${line}</p>`))
  .join('')

/** `[kind] words` of what stands above the talk. */
function headOf(name: string, source: string): string[] {
  const reader = readerOf(name)?.reader
  const read = reader?.unit === 'file' ? reader.read(source) : { problem: name }
  if ('problem' in read) throw new Error(read.problem)
  const { text, segments, turns } = parse({ id: 'x', path: name, sha256: null, facts: null, ...read })
  const until = turns[0]?.speech[0]?.start ?? 0
  return segments.flatMap(({ kind, start, end }) =>
    kind !== 'label' && end < until ? `[${kind}] ${text.slice(start, end)}` : [],
  )
}

const NAMED = '<p>The man who counts birds, and why he does</p>'

describe('the only headline of the first rank is the title', () => {
  test.each([
    [
      'of a page, and the lines below it are not those of another title',
      `<h2>The man who counts birds</h2><h1>Tides</h1><h3>A talk with bird counter Bo Lind</h3>${TALK}`,
      ['[boilerplate] The man who counts birds', '[title] Tides', '[heading] A talk with bird counter Bo Lind'],
    ],
    [
      'though the file states another one',
      `<title>Something else</title><h1>Tides</h1>${NAMED}${TALK}`,
      ['[title] Tides', '[heading] The man who counts birds, and why he does'],
    ],
    [
      'not before the line that prints the stated one',
      `<title>The man who counts birds, and why he does | The Post</title><h1>The Post of Tides</h1>${NAMED}${TALK}`,
      ['[boilerplate] The Post of Tides', '[title] The man who counts birds, and why he does'],
    ],
    [
      'and not a site that the stated title begins with',
      `<title>The Post: Tides</title><p>The Post</p><h1>Tides</h1>${NAMED}${TALK}`,
      ['[boilerplate] The Post', '[title] Tides', '[heading] The man who counts birds, and why he does'],
    ],
    [
      'not a card that prints how the stated one begins',
      `<title>Bo Lind, a talk</title><h1>Tides</h1><table><tr><th>Guest<td>Bo Lind</table>${TALK}`,
      ['[title] Tides', '[boilerplate] Guest', '[boilerplate] Bo Lind'],
    ],
    [
      'not the outlet',
      `<meta property="og:site_name" content="Tides"><h1>Tides</h1>${NAMED}${TALK}`,
      ['[boilerplate] Tides', '[title] The man who counts birds, and why he does'],
    ],
    [
      'not one of two',
      `<h1>Tides</h1>${NAMED}<h1>Winds</h1>${TALK}`,
      ['[boilerplate] Tides', '[title] The man who counts birds, and why he does', '[caption] Winds'],
    ],
    [
      'nor one beside the article',
      `<nav><h1>Tides</h1></nav>${NAMED}${TALK}`,
      ['[boilerplate] Tides', '[title] The man who counts birds, and why he does'],
    ],
  ])('%s', (_, source, head) => {
    expect(headOf('x.html', source)).toEqual(head)
  })

  test('of Markdown', () => {
    const talk = '**Who was it?**\n\nMe.\n\n**And when?**\n\nNow.\n\n**Why?**\n\nSo.\n'
    const page = `The man who counts birds, and why he does\n\n# "Tides"\n\nBy Ana Moor\n\n${talk}`
    expect(headOf('x.md', page)).toEqual([
      '[boilerplate] The man who counts birds, and why he does',
      '[title] # "Tides"',
      '[byline] By Ana Moor',
    ])
  })
})

describe('the title that a file states', () => {
  test('is the line that prints it', () => {
    expect(titleOf(HEAD, null)).toBe('A line with many words that looks like a title')
    expect(titleOf(HEAD, 'Asked and Answered')).toBe('Asked and answered')
    expect(titleOf(HEAD, 'Asked and answered | The Weekly')).toBe('Asked and answered')
  })

  test('says nothing where no line prints it', () => {
    expect(titleOf(HEAD, 'Something else')).toBe('A line with many words that looks like a title')
  })

  test('is quoted from the front matter where the page has none', () => {
    const front = '---\nslug: asked\ntitle: "Asked"\n---\n'
    expect(titleOf(`${front}TW: Who?\nAM: Me.\nTW: When?\nAM: Now.\n`, 'Asked', front.length)).toBe('Asked')
  })

  test('of the front matter is the only one, unless a headline says otherwise', () => {
    const front = '---\ntitle: Asked\n---\n'
    expect(titleOf(`${front}A line with many words that looks like a title${BODY}`, 'Asked', front.length)).toBe(
      'Asked',
    )
    expect(titleOf(`${front}# Answered${BODY}`, 'Asked', front.length)).toBe('Answered')
  })
})

test('the signs of a Markdown heading are no part of it', () => {
  expect(titleOf(`## Asked and answered by many people${BODY}`, null)).toBe('Asked and answered by many people')
})
