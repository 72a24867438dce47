import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '../files/decode.ts'
import type { Decoded } from '../files/decode-charset.ts'
import { cannotOpen, cannotUnpack, hashFile, unpackFile } from '../files/read-file.ts'

/** A file of documents, one on each line. */
export interface Shard {
  /** Below the raw folder. */
  path: string
  sha256: string
  /** Where its bytes lie: the raw file, or what it was unpacked to. */
  file: string
}

export interface UnopenedShard {
  sha256: string | null
  problem: string
}

/** Where a line lies, in bytes, without its line end. */
export interface LinePlace {
  /** From 1. */
  number: number
  offset: number
  length: number
}

/** A longer line is no document: somebody lost the line ends. */
const LONGEST = 256 * 1024 * 1024

/**
 * Makes a shard ready to be read line by line in any order.
 * @param unpacked where to put its content if it is compressed, which cannot be read from the middle; null if not
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

/** The lines of a shard that are not empty; memory holds none of them. Lines end at LF. */
export async function* linePlaces({ file }: Shard): AsyncGenerator<LinePlace> {
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

export interface ShardLines {
  read(shard: Shard, place: LinePlace): Promise<Decoded>
  close(): Promise<void>
}

/** Reads lines of many shards; the one that was read last stays open. */
export function openShardLines(): ShardLines {
  let current: { file: string; handle: FileHandle } | null = null
  const close = async () => {
    await current?.handle.close()
    current = null
  }
  return {
    async read({ file }, { offset, length }) {
      if (length > LONGEST) return { problem: `the line has ${length} bytes; put one document on each line` }
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
