import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '../files/decode.ts'
import type { Decoded } from '../files/decode-charset.ts'
import { cannotOpen, cannotUnpack, hashFile, unpackFile } from '../files/read-file.ts'

/** A file of documents, one on each line, that can be read in any order. */
export interface Shard {
  /** Below the raw folder. */
  path: string
  sha256: string
  /** Path of its bytes: the raw file, or the file that it was unpacked to. */
  file: string
}

/** A shard that cannot be opened or unpacked, and the reason as a whole sentence. */
export interface UnopenedShard {
  sha256: string | null
  problem: string
}

/** The place of a line in its shard, in bytes, without its line end. */
export interface LinePlace {
  /** From 1. */
  number: number
  offset: number
  length: number
}

/** A line above 256 MiB is no document but a file that has lost its line ends. */
const MAX_LINE_BYTES = 256 * 1024 * 1024

/**
 * Opens a shard, so that its lines can be read in any order.
 * @param unpacked path to unpack it to, because gzip cannot be read from the middle; null where it is not compressed
 */
export async function openShard(raw: string, path: string, unpacked: string | null): Promise<Shard | UnopenedShard> {
  let sha256: string
  try {
    sha256 = await hashFile(join(raw, path))
  } catch (error) {
    return { sha256: null, problem: cannotOpen(path, error) }
  }
  if (unpacked === null) return { path, sha256, file: join(raw, path) }
  try {
    await mkdir(join(unpacked, '..'), { recursive: true })
    await unpackFile(join(raw, path), unpacked)
    return { path, sha256, file: unpacked }
  } catch (error) {
    return { sha256, problem: cannotUnpack(path, error) }
  }
}

const LF = 0x0a

/** Finds the places of the lines of a shard that are not empty. Lines end at LF. @throws where it cannot be read */
export async function* findLines({ file }: Shard): AsyncGenerator<LinePlace> {
  let number = 1
  let start = 0
  let position = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      const end = position + at
      if (end > start) yield { number, offset: start, length: end - start }
      number += 1
      start = end + 1
    }
    position += bytes.length
  }
  if (position > start) yield { number, offset: start, length: position - start }
}

/** Reads single lines of shards. */
export interface ShardLines {
  /** Reads one line. @throws where the shard cannot be opened */
  read(shard: Shard, place: LinePlace): Promise<Decoded>
  /** Closes the shard that was read last. */
  close(): Promise<void>
}

/** A reader of lines of many shards; the shard that was read last stays open. */
export function openShardLines(): ShardLines {
  let current: { file: string; handle: FileHandle } | null = null
  const close = async () => {
    await current?.handle.close()
    current = null
  }
  return {
    async read({ file }, { offset, length }) {
      if (length > MAX_LINE_BYTES) return { problem: `the line has ${length} bytes; put one document on each line` }
      if (current?.file !== file) {
        await close()
        current = { file, handle: await open(file) }
      }
      const bytes = Buffer.alloc(length)
      const { bytesRead } = await current.handle.read(bytes, 0, length, offset)
      return bytesRead === length ? decode(bytes) : { problem: 'the file changed while it was read; build again' }
    },
    close,
  }
}
