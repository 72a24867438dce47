import { expect, test } from 'vitest'
import { findPassages, interview, prose } from './find-passages.ts'

const sentence = 'The harbour of Lune has been open to every ship since the old treaty.'
const other = 'Nobody has ever asked what a lighthouse costs in a winter without storms.'

test('wording in two documents: spans, scope, who was first', async () => {
  const { rows } = await findPassages([
    prose('a', [`He said so. ${sentence} And left.`], '2023-02-14'),
    prose('b', [`“${sentence.replace('has been', 'HAS – been')}”`], '2023-02-06'),
  ])
  expect(rows.map(({ passage_id, ...row }) => row)).toMatchObject([
    { passage_occurrence_id: 'a#w1', segment_id: 'a#s1', start: 12, end: 80, words: 14, first: false, similarity: 1 },
    { passage_occurrence_id: 'b#w1', segment_id: 'b#s1', start: 1, end: 71, scope: 'cross-document', first: true },
  ])
  expect(rows[0]?.text).toBe(sentence.slice(0, -1))
  expect(rows[0]?.passage_id).toBe(rows[1]?.passage_id)
})

test('the wording has the same id in another corpus', async () => {
  const { rows: once } = await findPassages([prose('a', [sentence]), prose('b', [sentence])])
  const { rows: again } = await findPassages([
    prose('x', [other]),
    prose('y', [sentence, other]),
    prose('z', [sentence]),
  ])
  expect(again.map(({ passage_id }) => passage_id)).toContain(once[0]?.passage_id)
})

test('within one document nothing is first', async () => {
  const { rows } = await findPassages([prose('a', [sentence, other, sentence], '2023-02-06')])
  expect(rows.map(({ scope, first, start }) => [scope, first, start])).toEqual([
    ['within-document', null, 0],
    ['within-document', null, sentence.length + other.length + 4],
  ])
})

test('no passage crosses the end of a segment, and the least number of words is a setting', async () => {
  const [one, two] = [sentence.slice(0, 28), sentence.slice(29)]
  const documents = [prose('a', [`${one}.`, two]), prose('b', [sentence])]
  expect((await findPassages(documents)).rows.map(({ words }) => words)).toEqual([8, 8])
  expect((await findPassages(documents, 5)).rows.map(({ words }) => words)).toEqual([6, 8, 6, 8])
})

test('a paragraph may end in one word said over and over', async () => {
  const stammer = `${sentence.slice(0, -1)}, no no no no no no no`
  const { rows } = await findPassages([prose('a', [stammer]), prose('b', [stammer])])
  const whole = rows.filter(({ words }) => words === 21)
  expect(new Set(whole.map(({ document_id }) => document_id))).toEqual(new Set(['a', 'b']))
})

test('labels, captions and furniture are not compared', async () => {
  const form = 'Your email address will not be published. Required fields are marked *'
  const text = `HP: How is it going in Lune?\n\nAnders Holm: It is fine.\n\nHP: And?\n\nAnders Holm: So.\n\n${form}`
  const documents = [interview('a', text), interview('b', text.replace('fine', 'bad'))]
  expect(documents[0]?.segments.at(-1)?.kind).toBe('boilerplate')
  expect((await findPassages(documents)).rows).toEqual([])
})

test('a wording in more than a thousand places is said once and has no rows', async () => {
  const documents = Array.from({ length: 1001 }, (_, index) => prose(`d${1000 + index}`, [sentence]))
  const { rows, stock } = await findPassages(documents)
  expect(rows).toEqual([])
  expect(stock).toEqual([{ text: sentence.slice(0, -1), document: 'd1000', places: 1001 }])
})
