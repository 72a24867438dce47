import { expect, test } from 'vitest'
import { rowsOf } from './small-world.ts'

const text =
  '😀 A title of five words\r\n\r\nHP: Since 2006 in Lune 😀?\r\nAnders Holm: Yes, 😀 in Lune since last year.\r\nHP: And?\r\nAnders Holm: So.'
const rows = rowsOf(text, { outlet: 'Harbour Post', published: '2023-02-06' })
const characters = [...text]

test('offsets count code points, and text is the text between them', () => {
  const placed = [...rows.segments, ...rows.mentions, ...rows.dates]
  expect(placed.length).toBeGreaterThan(10)
  for (const { start, end, text } of placed) expect(characters.slice(start, end).join('')).toBe(text)
  expect(rows.document.characters).toBe(characters.length)
})

test('turns hold their speech and point to their question', () => {
  expect(
    rows.turns.map(({ text, reply_to, pair_index, is_question }) => [text, reply_to, pair_index, is_question]),
  ).toEqual([
    ['Since 2006 in Lune 😀?', null, 1, true],
    ['Yes, 😀 in Lune since last year.', 'x#t1', 1, false],
    ['And?', null, 2, true],
    ['So.', 'x#t3', 2, false],
  ])
})

test('names and dates know segment, turn and speaker', () => {
  expect(
    rows.mentions.map(({ text, segment_id, turn_id, speaker_id }) => [text, segment_id, turn_id, speaker_id]),
  ).toEqual([
    ['Lune', 'x#s3', 'x#t1', 'org-harbour-post'],
    ['Lune', 'x#s5', 'x#t2', 'per-anders-holm'],
  ])
  expect(
    rows.dates.map(({ text, value, signal, anchor, anchor_source, turn_id }) => [
      text,
      value,
      signal,
      anchor,
      anchor_source,
      turn_id,
    ]),
  ).toEqual([
    ['2006', '2006', 'since', null, null, 'x#t1'],
    ['last year', '2022', 'since', '2023-02-06', 'sources', 'x#t2'],
  ])
})

test('the document adds up', () => {
  expect(rows.document).toMatchObject({
    title: '😀 A title of five words',
    outlet: 'Harbour Post',
    layout: 'labelled-colon',
    published_earliest: '2023-02-06',
    published_source: 'sources',
    turns: 4,
    questions: 2,
  })
  expect(rows.document.speech_share).toBeGreaterThan(0.5)
  expect(rows.document.speech_share).toBeLessThan(1)
})

test('a text without an interview has a row, segments and a diagnostic', () => {
  const { document, segments, turns, diagnostics } = rowsOf('The council met.\n\nIt voted.')
  expect(document).toMatchObject({ layout: 'none', layout_confidence: 0, turns: 0, speech_share: 0 })
  expect(segments.map(({ kind }) => kind)).toEqual(['prose', 'prose'])
  expect(turns).toEqual([])
  expect(diagnostics).toMatchObject([{ diagnostic_id: 'x#d1', rule: 'no-turns', severity: 'warning' }])
})

test('an empty text has a row and nothing else', () => {
  const { document, segments, diagnostics } = rowsOf(' \n ')
  expect(document).toMatchObject({ characters: 3, words: 0, speech_share: 0 })
  expect(segments).toEqual([])
  expect(diagnostics).toMatchObject([{ rule: 'empty' }])
})
