import { expect, test } from 'vitest'
import { documentId } from '../src/document-id.ts'

test.each([
  ['2018-10-26-ewb-cazalet.txt', '2018-10-26-ewb-cazalet'],
  ['2018/Éva Nagy.txt', '2018/-va-nagy'],
  ['A.B.txt', 'a-b'],
  ['2023-02-06.txt', 'd-2023-02-06'],
  ['2023/06.txt', 'd-2023/06'],
  ['1e5.txt', 'd-1e5'],
  ['null.txt', 'd-null'],
  ['😀.txt', 'd--'],
])('%s -> %s', (path, id) => {
  expect(documentId(path)).toBe(id)
})
