import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, parse } from '@colloquy/parse'
import { prepareKnowledge } from '../../src/knowledge.ts'
import { normalizeDocument } from '../../src/normalize-document.ts'
import type { DocumentRows } from '../../src/rows/document-rows.ts'

const root = join(import.meta.dirname, '../../../..')
const load = (name: string) => readFileSync(join(root, 'authority', name), 'utf8')

/** The five interviews as rows; their names begin with the day of publication. */
export function fiveInterviews(): DocumentRows[] {
  const knowledge = prepareKnowledge({
    'entities.csv': load('entities.csv'),
    'demonyms.csv': load('demonyms.csv'),
    'titles.csv': load('titles.csv'),
    'positions.csv': load('positions.csv'),
  })
  const names = readdirSync(join(root, 'raw')).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    const decoded = decode(readFileSync(join(root, 'raw', name)))
    const text = 'text' in decoded ? decoded.text : ''
    const facts = {
      url: null,
      outlet: null,
      published: name.slice(0, 10),
      conducted: null,
      language: 'en',
      rights: null,
    }
    return normalizeDocument(parse({ id: name.slice(0, -4), path: name, sha256: null, text, facts }), knowledge)
  })
}
