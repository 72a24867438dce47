import { join } from 'node:path'
import { type JsonLinesWriter, type SegmentKind, writeJsonLines } from '@colloquy/parse'
import { z } from 'zod'
import type { DocumentRows } from '../rows/document-rows.ts'
import type { SegmentRow } from '../tables/segments.ts'
import { readWords } from '../text/words.ts'
import { SEED } from './follow-edits.ts'
import { type Published, publishedBetween } from './precedence.ts'
import { hashRun, hashWord } from './run-hash.ts'
import { partitionOf, runRecord } from './same-run.ts'
import { Spill } from './spill-file.ts'
import { WordFile } from './word-file.ts'

/** What is said, or told in full sentences. Captions, notes and all furniture come back on every page of a site. */
const COMPARED: ReadonlySet<SegmentKind> = new Set(['title', 'lead', 'heading', 'prose', 'speech', 'pull_quote'])

/** What an interview consists of, against what stands around it. */
const RUNNING: ReadonlySet<SegmentKind> = new Set(['speech', 'prose'])

/** Border before a segment that stands around the interview, and before one of the interview itself. */
const BORDER = 0

export const RUNNING_BORDER = 1

/** One in so many short runs of the running text is kept to tell which documents may be the same. */
const SAMPLED = 4

/** Words that a passage may have beside a name and still be nothing but this name. */
export const BESIDE_NAME = 3

/** A segment with words, as the rows of passages need it again. */
export const place = z.object({
  segment: z.string(),
  document: z.string(),
  turn: z.string().nullable(),
  speaker: z.string().nullable(),
  /** Offset of the segment in code points. */
  start: z.int(),
  text: z.string(),
  /** Position of its first word. */
  at: z.int(),
  words: z.int(),
  /** Long names in it, in code points. */
  names: z.array(z.tuple([z.int(), z.int()])),
})

export type Place = z.infer<typeof place>

/** A document by the positions of its words; its number is its index. */
export interface DocumentWords extends Published {
  id: string
  /** Position of its first border. */
  from: number
  /** Runs of the running text that were sampled. */
  samples: number
  /** Words of the running text. */
  running: number
}

/** All that is compared, on disk: words, the runs that they begin, and the segments that they stand in. */
export class CorpusWords {
  readonly folder: string
  /** Words that a passage has at least. */
  readonly minimum: number
  readonly words: WordFile
  readonly documents: DocumentWords[] = []
  /** Runs of `minimum` words: where an exact passage begins. */
  readonly runs: Spill
  /** Shorter runs: what near passages have in common. */
  readonly seeds: Spill
  /** A sample of the shorter runs by number of document. */
  readonly samples: Spill
  readonly placesPath: string
  readonly #places: JsonLinesWriter

  /** @param folder empty, on a disk with room for ten times the text */
  constructor(folder: string, minimum: number) {
    this.folder = folder
    this.minimum = minimum
    this.words = new WordFile(join(folder, 'words'))
    this.runs = new Spill(folder, 'runs', 3)
    this.seeds = new Spill(folder, 'seeds', 3)
    this.samples = new Spill(folder, 'samples', 3)
    this.placesPath = join(folder, 'places.jsonl')
    this.#places = writeJsonLines(this.placesPath)
  }

  /** Documents come in the order of their ids. */
  add({ document, segments, turns, mentions }: DocumentRows): void {
    const own: DocumentWords = {
      id: document.document_id,
      from: this.words.length,
      samples: 0,
      running: 0,
      ...publishedBetween(document.published_earliest, document.published_latest),
    }
    this.documents.push(own)
    const speakers = new Map(turns.map(({ turn_id, speaker_id }) => [turn_id, speaker_id]))
    const names = mentions.filter(({ text }) => readWords(text).length + BESIDE_NAME >= this.minimum)
    for (const segment of segments) {
      if (!COMPARED.has(segment.kind)) continue
      const hashes = readWords(segment.text).map(({ key }) => hashWord(key))
      // Too short for a passage.
      if (hashes.length < this.minimum) continue
      const at = this.#append(segment, hashes, own)
      this.#places.write({
        segment: segment.segment_id,
        document: segment.document_id,
        turn: segment.turn_id,
        speaker: speakers.get(segment.turn_id ?? '') ?? null,
        start: segment.start,
        text: segment.text,
        at,
        words: hashes.length,
        names: names
          .filter(({ segment_id }) => segment_id === segment.segment_id)
          .map(({ start, end }): [number, number] => [start, end]),
      } satisfies Place)
    }
  }

  /** No document comes any more. */
  finish(): void {
    this.words.append(BORDER)
    this.#places.close()
  }

  close(): void {
    this.words.close()
  }

  /** Number of the document that holds a position. */
  documentAt(position: number): number {
    let low = 0
    let high = this.documents.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.documents[middle]?.from ?? 0) <= position) low = middle
      else high = middle
    }
    return low
  }

  #append({ kind }: SegmentRow, hashes: readonly number[], document: DocumentWords): number {
    const running = RUNNING.has(kind)
    this.words.append(running ? RUNNING_BORDER : BORDER)
    const first = this.words.length
    const wordAt = (index: number) => hashes[index] ?? 0
    if (running) document.running += hashes.length
    for (let index = 0; index < hashes.length; index += 1) {
      this.words.append(wordAt(index))
      if (index + SEED > hashes.length || isStammer(wordAt, index, this.minimum)) continue
      const seed = hashRun(wordAt, index, SEED)
      this.seeds.add(partitionOf(seed), runRecord(seed, first + index))
      if (running && (seed.high >>> 16) % SAMPLED === 0) {
        this.samples.add(partitionOf(seed), runRecord(seed, this.documents.length - 1))
        document.samples += 1
      }
      if (index + this.minimum > hashes.length) continue
      const run = hashRun(wordAt, index, this.minimum)
      this.runs.add(partitionOf(run), runRecord(run, first + index))
    }
    return first
  }
}

/** "no no no no no no": in a round of up to four words that goes on, only its beginning counts as a beginning. */
function isStammer(wordAt: (index: number) => number, index: number, length: number): boolean {
  if (index === 0) return false
  for (let period = 1; period <= 4; period += 1) {
    let same = index - 1
    while (same + period < index + length && wordAt(same) === wordAt(same + period)) same += 1
    if (same + period === index + length) return true
  }
  return false
}
