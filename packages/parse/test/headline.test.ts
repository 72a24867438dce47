import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import type { OwnFacts } from '../src/readers/own-facts.ts'

const BODY = '\n\nTW: Who?\n\nAM: Me.\n\nTW: When?\n\nAM: Now.\n'

function titleOf(text: string, title: string | null, preface = 0): string | null {
  const own: OwnFacts = { title, url: null, outlet: null, published: null, language: null }
  const read = parse({ id: 'x', path: 'x.md', sha256: null, facts: null, text, own, preface })
  return read.title ? text.slice(read.title.start, read.title.end) : null
}

const HEAD = `A line with many words that looks like a title\n\nAsked and answered${BODY}`

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
})

test('the signs of a Markdown heading are no part of it', () => {
  expect(titleOf(`## Asked and answered by many people${BODY}`, null)).toBe('Asked and answered by many people')
})
