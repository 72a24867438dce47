import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Words of one page; a power of two. */
const PAGE = 1 << 16

/** Pages in memory: 256 MB. What is more stays on disk and is read again when it is asked for. */
const HELD = 1024

/**
 * All words of the corpus as numbers, one segment after the other, with a border before each segment. Positions count
 * from 0 over the whole corpus; position 0 and the last one are borders.
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

  append(word: number): void {
    if (this.#length >= 2 ** 32 - 1) throw new Error('more than 4,294,967,294 words; build the corpus in two halves')
    const page = this.#length >>> 16
    const place = this.#length % PAGE
    if (place === 0) this.#hold(page, new Uint32Array(PAGE))
    const words = this.#page(page)
    words[place] = word
    this.#length += 1
    if (place === PAGE - 1) writeSync(this.#file, words, 0, words.byteLength, page * words.byteLength)
  }

  /** The word at a position; an arrow, so that it can be handed on. */
  readonly at = (position: number): number => this.#page(position >>> 16)[position % PAGE] ?? 0

  close(): void {
    closeSync(this.#file)
  }

  #page(number: number): Uint32Array {
    return this.#pages[number] ?? this.#load(number)
  }

  #load(number: number): Uint32Array {
    const words = new Uint32Array(PAGE)
    readSync(this.#file, words, 0, words.byteLength, number * words.byteLength)
    this.#hold(number, words)
    return words
  }

  /** The page that came first goes first; the page that is being written came last. */
  #hold(number: number, words: Uint32Array): void {
    this.#pages[number] = words
    this.#queue.push(number)
    if (this.#queue.length <= HELD) return
    const oldest = this.#queue.shift()
    if (oldest !== undefined) this.#pages[oldest] = undefined
  }
}
