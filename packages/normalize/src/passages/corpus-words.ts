import { join } from 'node:path'
import { at, type JsonLinesWriter, type SegmentKind, writeJsonLines } from '@colloquy/parse'
import { z } from 'zod'
import type { DocumentRows } from '../rows/document-rows.ts'
import type { SegmentRow } from '../tables/segments.ts'
import { readWords } from '../text/words.ts'
import { SEED_WORDS } from './follow-edits.ts'
import { partitionOf, runRecord } from './group-runs.ts'
import { type Published, publishedBetween } from './precedence.ts'
import { hashRun, hashWord } from './run-hash.ts'
import { SpillFile } from './spill-file.ts'
import { WordFile } from './word-file.ts'

/** Kinds of segments that are compared. Captions, notes and boilerplate recur on every page of a site. */
const COMPARED_KINDS: ReadonlySet<SegmentKind> = new Set(['title', 'lead', 'heading', 'prose', 'speech', 'pull_quote'])

/** Kinds of the running text: the interview itself, without title and lead. */
const RUNNING_KINDS: ReadonlySet<SegmentKind> = new Set(['speech', 'prose'])

/** Stands in the place of a word before a segment outside the running text. */
const BORDER = 0

/** Stands in the place of a word before a segment of the running text. */
export const RUNNING_BORDER = 1

/** One seed of the running text in four is sampled, to find documents that may be the same. Chosen by eye. */
const SEEDS_PER_SAMPLE = 4

/** Words that may stand beside a name in a passage that is called `name_only`. Chosen by eye. */
export const MAX_WORDS_BESIDE_NAME = 3

/** A segment that is compared, with what the rows of passages need of it. Offsets are code points. */
export const comparedSegment = z.object({
  segment: z.string(),
  document: z.string(),
  turn: z.string().nullable(),
  speaker: z.string().nullable(),
  /** Offset of the segment in its document. */
  start: z.int(),
  text: z.string(),
  /** Position of its first word in the corpus. */
  firstWord: z.int(),
  words: z.int(),
  /** Start and end of the long names in it, in its document. */
  names: z.array(z.tuple([z.int(), z.int()])),
})

export type ComparedSegment = z.infer<typeof comparedSegment>

/** A document by the positions of its words. Its number is its index in `CorpusWords.documents`. */
export interface DocumentWords extends Published {
  id: string
  /** Position of its first border. */
  from: number
  /** Number of sampled seeds. */
  samples: number
  /** Number of words of the running text. */
  running: number
}

/** The words of the corpus on disk, the runs that begin with them, and the segments that hold them. */
export class CorpusWords {
  readonly folder: string
  /** Least number of words of a passage. */
  readonly minimum: number
  readonly words: WordFile
  readonly documents: DocumentWords[] = []
  /** Runs of `minimum` words, with their positions; every exact passage begins with one. */
  readonly runs: SpillFile
  /** Runs of `SEED_WORDS` words, with their positions; near passages share one. */
  readonly seeds: SpillFile
  /** Sampled seeds of the running text, with the number of their document. */
  readonly samples: SpillFile
  readonly segmentsPath: string
  readonly #segments: JsonLinesWriter

  /**
   * @param folder empty, on a disk with room for ten times the text
   * @param minimum least number of words of a passage
   */
  constructor(folder: string, minimum: number) {
    this.folder = folder
    this.minimum = minimum
    this.words = new WordFile(join(folder, 'words'))
    this.runs = new SpillFile(folder, 'runs', 3)
    this.seeds = new SpillFile(folder, 'seeds', 3)
    this.samples = new SpillFile(folder, 'samples', 3)
    this.segmentsPath = join(folder, 'segments.jsonl')
    this.#segments = writeJsonLines(this.segmentsPath)
  }

  /** Adds the segments of a document. Documents come in the order of their ids. */
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
    const names = mentions.filter(({ text }) => readWords(text).length + MAX_WORDS_BESIDE_NAME >= this.minimum)
    for (const segment of segments) {
      if (!COMPARED_KINDS.has(segment.kind)) continue
      const hashes = readWords(segment.text).map(({ key }) => hashWord(key))
      if (hashes.length < this.minimum) continue
      const firstWord = this.#append(segment, hashes, own)
      this.#segments.write({
        segment: segment.segment_id,
        document: segment.document_id,
        turn: segment.turn_id,
        speaker: segment.turn_id === null ? null : (speakers.get(segment.turn_id) ?? null),
        start: segment.start,
        text: segment.text,
        firstWord,
        words: hashes.length,
        names: names
          .filter(({ segment_id }) => segment_id === segment.segment_id)
          .map(({ start, end }): [number, number] => [start, end]),
      } satisfies ComparedSegment)
    }
  }

  /** Closes the list of documents; call it once, after the last document. */
  finish(): void {
    this.words.append(BORDER)
    this.#segments.close()
  }

  close(): void {
    this.words.close()
  }

  /** The number of the document that holds a position (binary search). */
  documentAt(position: number): number {
    let low = 0
    let high = this.documents.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (at(this.documents, middle).from <= position) low = middle
      else high = middle
    }
    return low
  }

  /** Appends a border and the words of a segment; returns the position of the first word. */
  #append({ kind }: SegmentRow, hashes: readonly number[], document: DocumentWords): number {
    const running = RUNNING_KINDS.has(kind)
    this.words.append(running ? RUNNING_BORDER : BORDER)
    const first = this.words.length
    const wordAt = (index: number) => (index < hashes.length ? at(hashes, index) : BEYOND_WORDS)
    if (running) document.running += hashes.length
    for (let index = 0; index < hashes.length; index += 1) {
      this.words.append(wordAt(index))
      if (index + SEED_WORDS > hashes.length || isStammer(wordAt, index, this.minimum)) continue
      const seed = hashRun(wordAt, index, SEED_WORDS)
      this.seeds.add(partitionOf(seed), runRecord(seed, first + index))
      if (running && (seed.high >>> 16) % SEEDS_PER_SAMPLE === 0) {
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

/** Stands behind the last word of a segment: the search for stammers looks one run ahead. */
const BEYOND_WORDS = 0

/**
 * Whether a run merely goes on with a round of one to four words, as in "no no no no no no". Only the first run of a
 * round counts; otherwise each word of it would begin a passage.
 */
function isStammer(wordAt: (index: number) => number, index: number, length: number): boolean {
  if (index === 0) return false
  for (let period = 1; period <= 4; period += 1) {
    let same = index - 1
    while (same + period < index + length && wordAt(same) === wordAt(same + period)) same += 1
    if (same + period === index + length) return true
  }
  return false
}
