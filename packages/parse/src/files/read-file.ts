import { createHash, hash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import type { Decoded } from './charset.ts'
import { decode } from './decode.ts'

/** More in one document is a mistake, or made to fill the memory. */
const LARGEST = 512 * 1024 * 1024

/**
 * What a file holds, unpacked and decoded, and the hash of its bytes on disk. The stage has nothing else to do while it
 * reads, and waiting for four answers of the thread pool takes longer than reading a page.
 * @param path below `root`, as messages call it
 * @param charsetOf see `decode`
 */
export function readText(
  root: string,
  path: string,
  compressed = false,
  charsetOf?: (head: string) => string | null,
): { sha256: string | null } & Decoded {
  let bytes: Uint8Array
  try {
    bytes = readBytes(join(root, path))
  } catch (error) {
    return { sha256: null, problem: cannotOpen(path, error) }
  }
  const sha256 = hash('sha256', bytes)
  let content = bytes
  try {
    if (compressed) content = gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (error) {
    return { sha256, problem: cannotUnpack(path, error) }
  }
  const decoded = decode(content, charsetOf)
  return 'problem' in decoded ? { sha256, problem: `${path}: ${decoded.problem}` } : { sha256, text: decoded.text }
}

/** Most files fit in; asking each for its size and making it room of its own takes longer than reading it. */
const ROOM = Buffer.allocUnsafe(1 << 20)

/** The bytes of a file, which are its own only until the next one is read. @throws where it cannot be read */
function readBytes(file: string): Uint8Array {
  const opened = openSync(file, 'r')
  try {
    let used = 0
    while (used < ROOM.length) {
      const read = readSync(opened, ROOM, used, ROOM.length - used, null)
      if (read === 0) return ROOM.subarray(0, used)
      used += read
    }
    return Buffer.concat([ROOM, readFileSync(opened)])
  } finally {
    closeSync(opened)
  }
}

/** Hash of a file of any size. @throws where it cannot be read */
export async function hashFile(file: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(file)) sum.update(chunk)
  return sum.digest('hex')
}

/** Unpacks a file of any size. @throws where it is no gzip, or ends early */
export async function unpackFile(file: string, target: string): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), createWriteStream(target))
}

export function cannotOpen(path: string, error: unknown): string {
  return `${path} cannot be opened (${codeOf(error)}); make it readable`
}

export function cannotUnpack(path: string, error: unknown): string {
  return `${path} cannot be unpacked (${codeOf(error)}); compress the file with gzip again`
}

/** `ENOENT`; the whole message where the machine gives no code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
