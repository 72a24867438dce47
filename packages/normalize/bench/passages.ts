import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseFolder, readDocuments } from '@colloquy/parse'
import { prepareKnowledge } from '../src/knowledge.ts'
import { normalizeDocument } from '../src/normalize-document.ts'
import { openPassages } from '../src/passages/index.ts'
import type { DocumentRows } from '../src/rows/document-rows.ts'

/**
 * `node --import tsx bench/passages.ts RAW COPIES MODE`: what passages cost over a folder of raw texts, taken COPIES
 * times. MODE says how the copies differ:
 * - `paragraphs`: the same texts, with a made-up paragraph of its own behind every third one
 * - `words`: every paragraph with a made-up word of its own somewhere inside
 * - `unrelated`: every word made another one, so that copies share nothing
 * Prints megabytes, seconds of processor time, peak memory and rows. Reading, parsing and normalizing are left out.
 */
const [raw = '', copies = '1', mode = 'paragraphs'] = process.argv.slice(2)
const work = await mkdtemp(join(tmpdir(), 'passages-bench-'))
try {
  await parseFolder({ raw: resolve(raw), out: join(work, 'parsed') })
  const knowledge = prepareKnowledge({ 'entities.csv': '', 'demonyms.csv': '', 'titles.csv': '', 'positions.csv': '' })
  const finder = openPassages(join(work, 'passages'))
  let [characters, seconds, rows] = [0, 0, 0]
  const timed = async <T>(step: () => T | Promise<T>): Promise<T> => {
    const before = process.cpuUsage()
    const result = await step()
    const { user, system } = process.cpuUsage(before)
    seconds += (user + system) / 1e6
    return result
  }
  for (let copy = 0; copy < Number(copies); copy += 1) {
    for await (const parsed of readDocuments(join(work, 'parsed'))) {
      const document = copyOf(normalizeDocument(parsed, knowledge), copy)
      for (const { text } of document.segments) characters += text.length
      await timed(() => finder.add(document))
    }
  }
  const adding = seconds
  const republications = await timed(() => finder.republications())
  const stock = await timed(() =>
    finder.rows(() => {
      rows += 1
    }),
  )
  finder.close()
  const peak = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `${copies} x ${mode}: ${(characters / 1e6).toFixed(1)} million characters, ${seconds.toFixed(1)} s (${adding.toFixed(1)} s reading words), ${peak.toFixed(0)} MB, ${rows} rows, ${republications.size} republications, ${stock.length} stock phrases\n`,
  )
} finally {
  await rm(work, { recursive: true, force: true })
}

function copyOf(rows: DocumentRows, copy: number): DocumentRows {
  const id = `c${String(copy).padStart(4, '0')}/${rows.document.document_id}`
  const own = rows.segments.map((segment, index) => {
    const text = mode === 'words' ? sprinkle(segment.text, copy, index) : segment.text
    return { ...segment, text: mode === 'unrelated' ? text.replace(/\p{L}+/gu, `$&${letters(copy)}`) : text }
  })
  const segments = own.flatMap((segment, index) => {
    if (mode !== 'paragraphs' || index % 3 !== 2) return [segment]
    const text = Array.from({ length: 20 }, (_, word) => `${segment.segment_id}x${letters(copy)}x${letters(word)}`)
    return [segment, { ...segment, text: text.join(' ').replace(/[^\p{L} ]/gu, '') }]
  })
  return { ...rows, document: { ...rows.document, document_id: id }, segments }
}

/** A made-up word behind one of the words, at another place in each copy. */
function sprinkle(text: string, copy: number, index: number): string {
  const words = text.split(' ')
  words.splice((copy * 37 + index * 11) % words.length, 0, `filler${letters(copy)}x${letters(index)}`)
  return words.join(' ')
}

function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
}
