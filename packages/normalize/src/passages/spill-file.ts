import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** So many parts that one of them fits into memory, so few that their buffers do. */
export const PARTITIONS = 256

/** Records that a buffer holds before it goes to disk. */
const BUFFERED = 1024

/**
 * Records of a few 32-bit numbers, set apart on disk in partitions. Memory holds a small buffer for each partition
 * while they are written, and one partition while they are read.
 */
export class Spill {
  readonly #path: string
  readonly #width: number
  readonly #buffers: Uint32Array[]
  readonly #filled = new Uint32Array(PARTITIONS)

  /** @param path beginning of the names of the files; @param width numbers in a record */
  constructor(folder: string, name: string, width: number) {
    this.#path = join(folder, name)
    this.#width = width
    this.#buffers = Array.from({ length: PARTITIONS }, () => new Uint32Array(width * BUFFERED))
  }

  add(partition: number, record: readonly number[]): void {
    const buffer = this.#buffers[partition]
    const filled = this.#filled[partition] ?? 0
    if (!buffer || record.length !== this.#width) throw new Error(`no record of partition ${partition}: ${record}`)
    buffer.set(record, filled)
    this.#filled[partition] = filled + this.#width
    if (filled + this.#width === buffer.length) this.#flush(partition, buffer)
  }

  /** The records of every partition, in the order in which they were added, partition by partition; reads once. */
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
    const filled = this.#filled[partition] ?? 0
    if (filled > 0) appendFileSync(this.#pathOf(partition), new Uint8Array(buffer.buffer, 0, filled * 4))
    this.#filled[partition] = 0
  }

  #pathOf(partition: number): string {
    return `${this.#path}.${partition}`
  }
}
