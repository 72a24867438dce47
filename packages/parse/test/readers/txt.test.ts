import { expect, test } from 'vitest'
import { txt } from '../../src/readers/txt.ts'

test('the text is what the file holds', () => {
  const source = '---\r\ntitle: no\r\n---\r\n<p>&amp;\t '
  expect(txt.read(source)).toEqual({ text: source, own: null, preface: 0, findings: [] })
})
