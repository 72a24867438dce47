import { expect, test } from 'vitest'
import { documentId, documentIdInside } from '../../src/corpus/document-id.ts'

test.each([
  ['2018-10-26-ewb-cazalet.txt', '2018-10-26-ewb-cazalet'],
  ['2018/Éva Nagy.txt', '2018/eva-nagy'],
  ['разговор.txt', 'razgovor'],
  ['対談一.txt', 'duitanyi'],
  ['A.B.txt', 'a-b'],
  ['2023-02-06.txt', 'd-2023-02-06'],
  ['2023/06.txt', 'd-2023/06'],
  ['1e5.txt', 'd-1e5'],
  ['null.txt', 'd-null'],
  ['😀.txt', '-grinning-'],
  ['a/talk.vtt.GZ', 'a/talk'],
])('%s -> %s', (path, id) => {
  expect(documentId(path)).toBe(id)
})

test.each([
  ['interviews.jsonl', 'A 1', 'interviews/a-1'],
  ['a/shard.jsonl.gz', '17', 'a/shard/17'],
  ['2023.jsonl', '17', 'd-2023/17'],
  ['a.jsonl', 'v1.2', 'a/v1-2'],
  ['a.jsonl', '/b//c/', 'a/b/c'],
  ['a.jsonl', '../b', 'a/--/b'],
])('%s, %s -> %s', (path, name, id) => {
  expect(documentIdInside(path, name)).toBe(id)
})
