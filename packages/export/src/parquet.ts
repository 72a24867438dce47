/// <reference path="./parquetjs-lite.d.ts" />
import parquetjs, { type Leaf, type List } from 'parquetjs-lite'
import type { Column } from './columns.ts'
import type { Format } from './format.ts'
import type { Cell } from './row.ts'

/**
 * Parquet with GZIP pages, the standard 3-level lists, and REQUIRED columns where null cannot be.
 * The library is right only as it is used here: typed cells, one awaited row after the other, no page index (strict
 * readers refuse the one that it writes).
 */
export const parquet: Format = {
  name: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  async open(path, { name, columns }, metadata) {
    const schema = new parquetjs.ParquetSchema(
      Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)])),
    )
    const writer = await parquetjs.ParquetWriter.openFile(schema, path, {
      pageIndex: false,
      rowGroupSize: 8192,
      pageSize: 1024,
    })
    for (const [key, value] of Object.entries(metadata)) writer.setMetadata(key, value)
    let rows = 0
    return {
      async write(row) {
        rows += 1
        const cells = columns.map((column, index) => [column.name, parquetValue(row[index] ?? null)])
        await withErrors(`${name}, row ${rows}`, writer.appendRow(Object.fromEntries(cells)))
      },
      async close() {
        await withErrors(`${name}, after row ${rows}`, writer.close())
      },
    }
  },
}

function fieldOf({ type, nullable }: Column): Leaf | List {
  const leaf = { optional: nullable, compression: 'GZIP', statistics: true } as const
  switch (type) {
    // No statistics: it orders texts by UTF-16 and not by UTF-8, so that a filter would miss rows with emoji, and it
    // takes every Date object for a distinct day.
    case 'text':
      return { ...leaf, type: 'UTF8', statistics: false }
    case 'date':
      return { ...leaf, type: 'DATE', statistics: false }
    case 'integer':
      return { ...leaf, type: 'INT64' }
    case 'double':
      return { ...leaf, type: 'DOUBLE' }
    case 'boolean':
      return { ...leaf, type: 'BOOLEAN' }
    case 'list<text>': {
      const element = { ...leaf, type: 'UTF8', optional: true, statistics: false } as const
      return { type: 'LIST', optional: nullable, fields: { list: { repeated: true, fields: { element } } } }
    }
  }
}

/** The shape that a 3-level list has in the library: ["a"] -> { list: [{ element: "a" }] }; anything else as it is. */
function parquetValue(cell: Cell): unknown {
  return Array.isArray(cell) ? { list: cell.map((element) => ({ element })) } : cell
}

/** The library throws strings, which carry no stack and do not say where. */
async function withErrors(place: string, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new Error(`parquet, ${place}: ${reason}`, { cause: thrown })
  }
}
