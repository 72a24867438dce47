import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export interface JsonObjectWriter {
  /** Appends a member; await it, or memory grows with what the disk has not taken yet. */
  write(key: string, value: unknown): Promise<void>
  /** Resolves when everything is on disk. */
  close(): Promise<void>
}

/** Opens a file for one JSON object of any size, one member on each line. Nobody looks for keys that come twice. */
export function writeJsonObject(path: string): JsonObjectWriter {
  const stream = createWriteStream(path, 'utf8')
  const done = finished(stream)
  // A failed open or write must reach whoever awaits `write` or `close`, not end the process.
  done.catch(() => {})
  let before = '{\n'
  return {
    async write(key, value) {
      if (stream.errored) throw stream.errored
      const member = `${before}${JSON.stringify(key)}: ${JSON.stringify(value)}`
      before = ',\n'
      if (!stream.write(member)) await once(stream, 'drain')
    },
    async close() {
      stream.end(before === '{\n' ? '{}\n' : '\n}\n')
      await done
    },
  }
}
