import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { readerOf } from '../../src/readers/index.ts'

/** The kinds and words of what stands behind `Why?`. */
function endOf(name: string, source: string): string[] {
  const reader = readerOf(name)?.reader
  const read = reader?.unit === 'file' ? reader.read(source) : { problem: name }
  if ('problem' in read) throw new Error(read.problem)
  const { text, segments } = parse({ id: 'x', path: name, sha256: null, facts: null, ...read })
  const from = text.indexOf('Why?') + 'Why?'.length
  return segments
    .filter(({ start, kind }) => start >= from && kind !== 'label')
    .map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end)}`)
}

const MARKDOWN = '**Who was it?**\n\nMe.\n\n**And when?**\n\nNow.\n\n**Why?**\n\nSo.\n\n'
const HTML = MARKDOWN.replaceAll(/\*\*(.*?)\*\*/g, '<b>$1</b>').replaceAll('\n\n', '<p>')

test.each([
  ['in Markdown', `${MARKDOWN}*Ana Moor lives in Dell.*`, ['[speech] So.', '[note] *Ana Moor lives in Dell.*']],
  [
    'with rules, links and footnotes',
    `${MARKDOWN}---\n\n_Read on [here](/my_port)._\n\n[^1]: The port is old.`,
    ['[speech] So.', '[boilerplate] ---', '[note] _Read on [here](/my_port)._', '[note] [^1]: The port is old.'],
  ],
  [
    'not in the middle of an answer',
    `${MARKDOWN}*No.*\n\nIt *is* said.`,
    ['[speech] So.', '[speech] *No.*', '[speech] It *is* said.'],
  ],
  ['not words in italics', `${MARKDOWN}*No*, and *never.*`, ['[speech] So.', '[speech] *No*, and *never.*']],
  ['nor with the other sign', `${MARKDOWN}_No_, and _never_.`, ['[speech] So.', '[speech] _No_, and _never_.']],
  [
    'not where answers are in italics',
    `${MARKDOWN.replace('Now.', '*Now.*')}*Ana Moor lives in Dell.*`,
    ['[speech] So.', '[speech] *Ana Moor lives in Dell.*'],
  ],
])('what is added below the last answer: %s', (_, source, end) => {
  expect(endOf('x.md', source)).toEqual(end)
})

test.each([
  ['on a page', `${HTML}<em>Ana Moor</em> <em>lives in Dell</em>.`, ['[speech] So.', '[note] Ana Moor lives in Dell.']],
  [
    'on a page, not in bold',
    `${HTML}<b>Ana Moor lives in Dell.</b>`,
    ['[speech] So.', '[speech] Ana Moor lives in Dell.'],
  ],
  [
    'below labels',
    '<p>Ana: Who?<p>Bo: Me.<p>Ana: Why?<p>Bo: So.<p><i>Bo Lind lives in Dell.</i><p><i>He sings.</i>',
    ['[speech] So.', '[note] Bo Lind lives in Dell.', '[note] He sings.'],
  ],
])('what is added below the last answer: %s', (_, source, end) => {
  expect(endOf('x.html', source)).toEqual(end)
})
