import { expect, test } from 'vitest'
import { type DatasetFiles, readDataset } from '../src/dataset.ts'
import { CLAIM } from './sample.ts'

/** What the claim of the sample looks like in a dataset. */
const FILES: DatasetFiles = {
  documents: [
    'document_id,source_path,title,published,layout_confidence',
    '"a","all/set/a.txt","😀  TALK","2020",0.8',
    '"b","all/other/a.txt",,,0',
  ].join('\n'),
  segments: [
    'document_id,kind,start,end,turn_id',
    '"a","title",0,6,',
    // Later speech first: the order of the text counts.
    '"a","speech",51,61,"a#t4"',
    '"a","speech",22,27,"a#t1"',
    '"a","label",19,21,"a#t1"',
    '"a","speech",28,39,"a#t2"',
    '"a","speech",39,47,"a#t3"',
    '"a","boilerplate",0,6,',
    '"a","related",59,61,',
    '"a","heading",7,17,',
  ].join('\n'),
  turns: [
    'document_id,turn_id,speaker_id,role,confidence',
    '"a","a#t4","v1","unknown",0.85',
    '"a","a#t1","v1","interviewer",0.95',
    '"a","a#t2","per-ben","interviewee",0.9',
    '"a","a#t3","per-ben","interviewee",0.85',
    '"a","a#t5","v1","interviewer",0.95',
  ].join('\n'),
  speakers: 'speaker_id,name\n"per-ben","Djordje Ben"',
}

test('the rows of a document make its claim', () => {
  const claims = readDataset(FILES)
  expect(claims.get('set/a.txt')).toEqual(CLAIM)
  expect(claims.get('other/a.txt')).toMatchObject({ title: null, published: null, turns: [] })
  expect(claims.get('a.txt')).toBe(claims.get('set/a.txt'))
})

test('a broken cell is named with its table and row', () => {
  const segments = 'document_id,kind,start,end,turn_id\n"a","speech",,6,'
  expect(() => readDataset({ ...FILES, segments })).toThrow('segments.csv row 1, column start')
})
