import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '@colloquy/parse'

/**
 * Files of one spill file: enough that each fits into memory (1 MB for 20 million words in records of three), few
 * enough that their buffers do (3 MB). Chosen by eye.
 */
export const PARTITIONS = 256

/** Records that are held for each partition before they go to disk. Chosen by eye. */
const BUFFERED_RECORDS = 1024

/**
 * Keeps records of a few 32-bit numbers on disk, divided into partitions. Memory holds a small buffer for each
 * partition while records are added, and one whole partition while they are read.
 */
export class SpillFile {
  readonly #path: string
  readonly #width: number
  readonly #buffers: Uint32Array[]
  readonly #filled = new Uint32Array(PARTITIONS)

  /**
   * @param folder in which the files `<name>.<partition>` are made
   * @param width numbers in a record
   */
  constructor(folder: string, name: string, width: number) {
    this.#path = join(folder, name)
    this.#width = width
    this.#buffers = Array.from({ length: PARTITIONS }, () => new Uint32Array(width * BUFFERED_RECORDS))
  }

  /** @throws where the partition does not exist or the record has another width */
  add(partition: number, record: readonly number[]): void {
    const buffer = this.#buffers[partition]
    if (!buffer || record.length !== this.#width) throw new Error(`no record of partition ${partition}: ${record}`)
    const filled = at(this.#filled, partition)
    buffer.set(record, filled)
    this.#filled[partition] = filled + this.#width
    if (filled + this.#width === buffer.length) this.#flush(partition, buffer)
  }

  /** Reads partition after partition, each in the order in which its records were added, and removes its file. */
  *partitions(): Generator<Uint32Array> {
    for (const [partition, buffer] of this.#buffers.entries()) {
      this.#flush(partition, buffer)
      const path = this.#pathOf(partition)
      if (!existsSync(path)) continue
      const bytes = readFileSync(path)
      rmSync(path)
      yield new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT)
    }
  }

  #flush(partition: number, buffer: Uint32Array): void {
    const filled = at(this.#filled, partition)
    if (filled > 0) appendFileSync(this.#pathOf(partition), new Uint8Array(buffer.buffer, 0, filled * 4))
    this.#filled[partition] = 0
  }

  #pathOf(partition: number): string {
    return `${this.#path}.${partition}`
  }
}
