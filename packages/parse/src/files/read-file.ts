import { createHash, hash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { decode } from './decode.ts'
import type { Decoded } from './decode-charset.ts'

/** A document that unpacks to more than 512 MiB is a mistake, or was made to fill the memory. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024

/**
 * Reads a file: its text, unpacked and decoded, and the hash of its bytes on disk. It reads synchronously: the stage
 * has nothing else to do meanwhile, and four answers of the thread pool take longer than reading a page.
 * @param path below `root`, as messages call it
 * @param compressed is the file packed by gzip?
 * @param charsetOf see `decode`
 * @returns a problem as a whole sentence that begins with the path; `sha256` is null where the file cannot be opened
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
    if (compressed) content = gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES })
  } catch (error) {
    return { sha256, problem: cannotUnpack(path, error) }
  }
  const decoded = decode(content, charsetOf)
  return 'problem' in decoded ? { sha256, problem: `${path}: ${decoded.problem}` } : { sha256, text: decoded.text }
}

/**
 * Read buffer shared by all files (1 MiB); saves an fstat and an allocation per file (bench/parse.ts). The next read
 * overwrites it, so decode first.
 */
const READ_BUFFER = Buffer.allocUnsafe(1 << 20)

/** The bytes of a file, valid until the next call. @throws where the file cannot be read */
function readBytes(file: string): Uint8Array {
  const opened = openSync(file, 'r')
  try {
    let used = 0
    while (used < READ_BUFFER.length) {
      const read = readSync(opened, READ_BUFFER, used, READ_BUFFER.length - used, null)
      if (read === 0) return READ_BUFFER.subarray(0, used)
      used += read
    }
    return Buffer.concat([READ_BUFFER, readFileSync(opened)])
  } finally {
    closeSync(opened)
  }
}

/** The SHA-256 of a file of any size, in hexadecimal digits. @throws where it cannot be read */
export async function hashFile(file: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const chunk of createReadStream(file)) sum.update(chunk)
  return sum.digest('hex')
}

/** Unpacks a gzip file of any size into a file. @throws where it is no gzip, or ends early */
export async function unpackFile(file: string, target: string): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), createWriteStream(target))
}

/** The message for a file that cannot be opened: `a.txt cannot be opened (EACCES); make it readable`. */
export function cannotOpen(path: string, error: unknown): string {
  return `${path} cannot be opened (${errorCodeOf(error)}); make it readable`
}

/** The message for a file that is no gzip, or no whole one. */
export function cannotUnpack(path: string, error: unknown): string {
  return `${path} cannot be unpacked (${errorCodeOf(error)}); compress the file with gzip again`
}

/** The code of an error of the system, `ENOENT`; the whole message where it has none. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
