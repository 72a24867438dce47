import { expect, test } from 'vitest'
import { txt } from '../../src/readers/txt.ts'

test('the text is what the file holds', () => {
  const source = '---\r\nno: rule\r\n<p>&amp;\t '
  expect(txt.read(source)).toEqual({ text: source, own: null, preface: 0, findings: [] })
})

test('front matter is read and stays where it is', () => {
  const front = '---\ntitle: Who asks?\ndate: 2020-02-18\n---\n'
  expect(txt.read(`${front}Text.`)).toMatchObject({
    text: `${front}Text.`,
    preface: front.length,
    own: { title: 'Who asks?', published: '2020-02-18' },
  })
})
