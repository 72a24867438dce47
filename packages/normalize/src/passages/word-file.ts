import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { at } from '@colloquy/parse'

/** Words of one page; a power of two, so that a position is divided by shifting. */
const PAGE_WORDS = 1 << 16

/** Pages in memory, 256 MB together. Other pages are read from disk again when they are needed. */
const MAX_PAGES_IN_MEMORY = 1024

/**
 * All words of the corpus as numbers, segment after segment, with a border before each one. Positions count from 0 over
 * the whole corpus; the first and the last position hold borders.
 */
export class WordFile {
  readonly #file: number
  readonly #pages: (Uint32Array | undefined)[] = []
  readonly #queue: number[] = []
  #length = 0

  constructor(path: string) {
    this.#file = openSync(path, 'w+')
  }

  get length(): number {
    return this.#length
  }

  /** @throws where 32 bits do not hold the next position */
  append(word: number): void {
    if (this.#length >= 2 ** 32 - 1) throw new Error('more than 4,294,967,294 words; build the corpus in two halves')
    const page = this.#length >>> 16
    const place = this.#length % PAGE_WORDS
    if (place === 0) this.#hold(page, new Uint32Array(PAGE_WORDS))
    const words = this.#page(page)
    words[place] = word
    this.#length += 1
    if (place === PAGE_WORDS - 1) writeSync(this.#file, words, 0, words.byteLength, page * words.byteLength)
  }

  /** The word or border at a position; an arrow function, because it is passed on without its object. */
  readonly wordAt = (position: number): number => at(this.#page(position >>> 16), position % PAGE_WORDS)

  close(): void {
    closeSync(this.#file)
  }

  #page(number: number): Uint32Array {
    return this.#pages[number] ?? this.#load(number)
  }

  #load(number: number): Uint32Array {
    const words = new Uint32Array(PAGE_WORDS)
    readSync(this.#file, words, 0, words.byteLength, number * words.byteLength)
    this.#hold(number, words)
    return words
  }

  /** Keeps a page in memory and drops the oldest one. The page that is being written is always the newest. */
  #hold(number: number, words: Uint32Array): void {
    this.#pages[number] = words
    this.#queue.push(number)
    if (this.#queue.length <= MAX_PAGES_IN_MEMORY) return
    const oldest = this.#queue.shift()
    if (oldest !== undefined) this.#pages[oldest] = undefined
  }
}
