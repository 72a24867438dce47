import { closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'

export interface JsonLinesWriter {
  /** Appends one value. @throws where the disk does not take it */
  write(value: unknown): void
  /** Whatever was written is in the file behind it. */
  close(): void
}

/** Bytes that wait to be written together. */
const ROOM = 1 << 20

/**
 * Opens a file for one JSON value per line, UTF-8, LF. The stages have nothing else to do while they write, and waiting
 * for a stream takes longer than writing does; so does handing over strings that were joined.
 * @throws where the file cannot be opened
 */
export function writeJsonLines(path: string): JsonLinesWriter {
  const file = openSync(path, 'w')
  const waiting = Buffer.allocUnsafe(ROOM)
  let used = 0
  const flush = () => {
    writeFileSync(file, waiting.subarray(0, used))
    used = 0
  }
  return {
    write(value) {
      const line = JSON.stringify(value)
      // No UTF-16 unit takes more than three bytes.
      const most = line.length * 3 + 1
      if (used + most > ROOM) flush()
      if (most > ROOM) writeFileSync(file, `${line}\n`)
      else {
        used += waiting.write(line, used)
        used = waiting.writeUInt8(0x0a, used)
      }
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

/**
 * The values of a JSON Lines file, one at a time. Lines end at LF alone: `readline` would also break at the line
 * separators U+2028 and U+2029, which JSON leaves unescaped inside strings.
 * @throws with file and line where a line is not JSON.
 */
export async function* readJsonLines(path: string): AsyncGenerator<unknown> {
  let number = 0
  let parts: string[] = []
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = String(chunk).split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      yield parseLine(parts.join('') + line, path, number)
      parts = []
    }
    parts.push(last)
  }
  const rest = parts.join('')
  if (rest !== '') yield parseLine(rest, path, number + 1)
}

function parseLine(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`${path}:${number}: not a line of JSON; delete the folder and build again`, { cause })
  }
}
