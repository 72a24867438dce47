import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Format } from './format.ts'

/**
 * RFC 4180 in UTF-8 without BOM, lines end with LF, header row. Every text is quoted, so that no reader guesses at
 * "007"; null is an empty field without quotes; a list is JSON text.
 */
export const csv: Format = {
  name: 'csv',
  mediatype: 'text/csv',
  async open(path, table) {
    const lines = stringify({
      header: true,
      columns: table.columns.map(({ name }) => name),
      quoted_string: true,
      // Left alone, the library writes false as null and a date as a number of milliseconds.
      cast: { boolean: String, date: (day) => day.toISOString().slice(0, 10) },
    })
    const done = pipeline(lines, createWriteStream(path))
    // A failed open or write must reach whoever awaits `write` or `close`, not end the process.
    done.catch(() => {})
    return {
      async write(row) {
        const cells = row.map((cell) => (Array.isArray(cell) ? JSON.stringify(cell) : cell))
        if (!lines.write(cells)) await Promise.race([once(lines, 'drain'), done])
      },
      async close() {
        lines.end()
        await done
      },
    }
  },
}
