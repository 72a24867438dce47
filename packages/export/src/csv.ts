import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { FlatTable } from './flat-table.ts'
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
      quoted_string: true,
      // Left alone, the library writes false as null and a date as a number of milliseconds.
      cast: { boolean: String, date: (day) => day.toISOString().slice(0, 10) },
    })
    const file = createWriteStream(path)
    file.write(csvHeader(table))
    const done = pipeline(lines, file)
    // A failed open or write must reach whoever awaits `write` or `close`, not end the process.
    done.catch(() => {})
    return {
      async write(row) {
        const cells = row.map((cell) => (Array.isArray(cell) ? listText(cell) : cell))
        if (!lines.write(cells)) await Promise.race([once(lines, 'drain'), done])
      },
      async close() {
        lines.end()
        await done
      },
    }
  },
}

/** The first line of a file: every name quoted. */
export function csvHeader({ columns }: FlatTable): string {
  return `${columns.map(({ name }) => `"${name}"`).join(',')}\n`
}

/** A list as JSON text. Control characters have capital digits (\u001F), as other writers of JSON have them. */
function listText(list: readonly string[]): string {
  return JSON.stringify(list).replaceAll(/\\(?:u00[01][\da-f]|.)/g, (sign) =>
    sign.length > 2 ? `\\u${sign.slice(2).toUpperCase()}` : sign,
  )
}
