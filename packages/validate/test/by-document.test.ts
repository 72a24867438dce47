import { expect, test } from 'vitest'
import { rowsByDocument } from '../src/by-document.ts'

async function* rows(...ids: string[]) {
  for (const [row, document_id] of ids.entries()) yield { document_id, row }
}

test('rows come document by document, none where a document has none', async () => {
  const rowsOf = rowsByDocument(rows('a', 'a', 'c', 'd'))
  expect(await rowsOf('a')).toHaveLength(2)
  expect(await rowsOf('b')).toEqual([])
  expect(await rowsOf('c')).toEqual([{ document_id: 'c', row: 2 }])
  expect(await rowsOf('d')).toEqual([{ document_id: 'd', row: 3 }])
  expect(await rowsOf('e')).toEqual([])
})

test('rows of a document that is not asked for are passed over', async () => {
  const rowsOf = rowsByDocument(rows('a', 'b', 'c'))
  expect(await rowsOf('b')).toEqual([{ document_id: 'b', row: 1 }])
  expect(await rowsOf('c')).toEqual([{ document_id: 'c', row: 2 }])
})

test('ids compare by code point: U+FF5E stands before an emoji, though not in UTF-16', async () => {
  const rowsOf = rowsByDocument(rows('～', '😀'))
  expect(await rowsOf('～')).toHaveLength(1)
  expect(await rowsOf('😀')).toHaveLength(1)
})
