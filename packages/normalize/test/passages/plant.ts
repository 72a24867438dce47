import type { DocumentRows } from '../../src/rows/document-rows.ts'
import { prose } from './find-passages.ts'

/** A stretch that the generator put somewhere, in characters of its paragraph's document. */
export interface Planted {
  document: string
  start: number
  end: number
}

export interface Plant {
  kind: 'verbatim' | 'edited'
  places: Planted[]
}

export interface PlantedCorpus {
  documents: DocumentRows[]
  plants: Plant[]
  /** Copy -> original. */
  copies: Map<string, string>
}

/** Numbers that look random and are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 'ri', 'sa', 'te', 'vu', 'za']

/** A word by its rank: short ones first, as in any language. */
function wordOf(rank: number): string {
  const rest = Math.floor(rank / SYLLABLES.length)
  return (rest === 0 ? '' : wordOf(rest - 1)) + SYLLABLES[rank % SYLLABLES.length]
}

/** Words as often as in a language: the word of rank r about 1/r of the time (Zipf). */
const words = (random: () => number, length: number): string[] =>
  Array.from({ length }, () => wordOf(Math.floor(4000 ** random()) - 1))

/** Makes documents of unrelated paragraphs, and plants passages that are the same, edited, or whole copies. */
export function plantCorpus(seed: number): PlantedCorpus {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const texts = Array.from({ length: 60 }, () =>
    Array.from({ length: 12 }, (): string[][] => [words(random, 30 + below(60)), words(random, 30 + below(60))]),
  )
  const planted: { kind: Plant['kind']; at: { document: number; paragraph: number; words: string[] }[] }[] = []
  const free = texts.flatMap((paragraphs, document) => paragraphs.map((_, paragraph) => ({ document, paragraph })))
  const take = () => free.splice(below(free.length), 1)
  for (let number = 0; number < 150; number += 1) {
    const kind = number % 2 === 0 ? 'verbatim' : 'edited'
    const wording = words(random, kind === 'verbatim' ? 8 + below(40) : 15 + below(35))
    const count = kind === 'verbatim' ? 2 + below(3) : 2
    const at = Array.from({ length: count }, take).flat()
    planted.push({
      kind,
      at: at.map((place, index) => {
        const own = kind === 'edited' && index > 0 ? edit(wording, 1 + below(2), random) : wording
        texts[place.document]?.[place.paragraph]?.splice(1, 0, own)
        return { ...place, words: own }
      }),
    })
  }
  const documents = texts.map((paragraphs, number) => layOut(`original-${number}`, paragraphs, dayOf(number), random))
  const copies = [3, 14, 15, 26, 35].map((number) => {
    const edited = (texts[number] ?? []).map((parts) => [edit(parts.flat(), 1, random)])
    const copy = layOut(`copy-${number}`, edited.slice(1), dayOf(number + 100), random)
    return { copy, original: `original-${number}` }
  })
  return {
    documents: [...copies.map(({ copy }) => copy.rows), ...documents.map(({ rows }) => rows)].sort((a, b) =>
      a.document.document_id < b.document.document_id ? -1 : 1,
    ),
    plants: planted.map(({ kind, at }) => ({
      kind,
      places: at.flatMap(({ document, paragraph, words }) => documents[document]?.find(paragraph, words) ?? []),
    })),
    copies: new Map(copies.map(({ copy, original }) => [copy.rows.document.document_id, original])),
  }
}

const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

/** Words changed, inserted or dropped, never the first three and the last three. */
function edit(words: readonly string[], edits: number, random: () => number): string[] {
  const edited = [...words]
  for (let count = 0; count < edits; count += 1) {
    const at = 3 + Math.floor(random() * (edited.length - 6))
    const fresh = `new${Math.floor(random() * 1e6)}`
    const kind = Math.floor(random() * 3)
    if (kind === 0) edited.splice(at, 1, fresh)
    else if (kind === 1) edited.splice(at, 0, fresh)
    else edited.splice(at, 1)
  }
  return edited
}

interface LaidOut {
  rows: DocumentRows
  find(paragraph: number, words: readonly string[]): Planted[]
}

/** Case and punctuation differ from place to place; the words do not. */
function layOut(id: string, paragraphs: readonly (readonly string[][])[], day: string, random: () => number): LaidOut {
  const written = paragraphs.map((parts) => parts.map((part) => write(part, random)))
  const texts = written.map((parts) => `${parts.join(' ')}.`)
  return {
    rows: prose(id, texts, day),
    find(paragraph, wanted) {
      const part = paragraphs.at(paragraph)?.findIndex((words) => Object.is(words, wanted)) ?? -1
      const before = texts.slice(0, paragraph).reduce((sum, text) => sum + text.length + 2, 0)
      const inside = written[paragraph]?.slice(0, part).reduce((sum, text) => sum + text.length + 1, 0) ?? 0
      const length = written[paragraph]?.[part]?.length ?? 0
      return [{ document: id, start: before + inside, end: before + inside + length }]
    },
  }
}

function write(words: readonly string[], random: () => number): string {
  const marks = ['', '', '', '', '', ',', ',', ' –', '.']
  return words
    .map((word, index) => {
      const mark = index === words.length - 1 ? '' : marks[Math.floor(random() * marks.length)]
      const cased = index === 0 || random() < 0.1 ? word.charAt(0).toUpperCase() + word.slice(1) : word
      return cased + mark
    })
    .join(' ')
}
