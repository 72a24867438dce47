import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export interface JsonLinesWriter {
  /** Appends one value; await it, or memory grows with what the disk has not taken yet. */
  write(value: unknown): Promise<void>
  /** Resolves when everything is on disk. */
  close(): Promise<void>
}

/** Opens a file for one JSON value per line, UTF-8, LF. */
export function writeJsonLines(path: string): JsonLinesWriter {
  const stream = createWriteStream(path, 'utf8')
  const done = finished(stream)
  // A failed open or write must reach whoever awaits `write` or `close`, not end the process.
  done.catch(() => {})
  return {
    async write(value) {
      if (stream.errored) throw stream.errored
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain')
    },
    async close() {
      stream.end()
      await done
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
