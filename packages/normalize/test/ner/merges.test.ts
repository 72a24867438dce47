import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, parse } from '@colloquy/parse'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { prepareKnowledge } from '../../src/knowledge.ts'
import { loadTagger } from '../../src/ner/load-tagger.ts'
import { normalizeDocument } from '../../src/normalize-document.ts'

const root = join(import.meta.dirname, '../../../..')
const gold = join(import.meta.dirname, '../gold')
const names = readdirSync(gold).flatMap((file) =>
  file.endsWith('.mentions.json') ? file.slice(0, -'.mentions.json'.length) : [],
)
const goldFile = z.object({
  mentions: z.array(z.object({ start: z.number(), end: z.number(), canonical: z.string().nullish() })),
})

/** The five interviews as somebody meets them who knows no entity, only titles. */
const titles = readFileSync(join(root, 'authority/titles.csv'), 'utf8')
const ignorant = prepareKnowledge({ 'titles.csv': titles }, { tagger: await loadTagger(), proposals: '' })

test('no proposed entity of the five interviews is two things', () => {
  const meanings = new Map<string, Set<string>>()
  let judged = 0
  for (const name of names) {
    const truth = new Map(
      goldFile
        .parse(JSON.parse(readFileSync(join(gold, `${name}.mentions.json`), 'utf8')))
        .mentions.map(({ start, end, canonical }) => [`${start}-${end}`, canonical]),
    )
    const decoded = decode(readFileSync(join(root, 'raw', `${name}.txt`)))
    const facts = { url: null, outlet: null, published: null, conducted: null, language: 'en', rights: null }
    const text = 'text' in decoded ? decoded.text : ''
    const document = parse({ id: name, path: `${name}.txt`, sha256: null, text, facts })
    for (const { start, end, entity_id } of normalizeDocument(document, ignorant).mentions) {
      const canonical = truth.get(`${start}-${end}`)
      if (!canonical) continue
      judged += 1
      meanings.set(entity_id, (meanings.get(entity_id) ?? new Set()).add(canonical))
    }
  }
  // Hundreds of names, so that the empty list says something.
  expect(judged).toBeGreaterThan(550)
  expect([...meanings].filter(([, canonicals]) => canonicals.size > 1)).toEqual([])
})
