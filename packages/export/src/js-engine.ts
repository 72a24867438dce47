import { setFlagsFromString } from 'node:v8'
import { readJsonLines } from '@colloquy/parse'
import { csv } from './csv.ts'
import type { Engine } from './engine.ts'
import { parquet } from './parquet.ts'
import { rowOf } from './row.ts'

// What is read is soon garbage. Left alone, V8 lets it pile up to several times of what is needed: 60,000 turns took
// 435 MB; like this a million take 292 MB, for a tenth more time.
setFlagsFromString('--heap-growing-percent=30')

/** The default engine: JavaScript alone, one pass over the rows for both formats, little memory. */
export const writeWithJs: Engine = async (job) => {
  const { table, metadata } = job
  const writers = [await csv.open(job.csv, table, metadata), await parquet.open(job.parquet, table, metadata)]
  let rows = 0
  try {
    for await (const value of readJsonLines(job.source)) {
      rows += 1
      const row = rowOf(table, value, rows)
      for (const writer of writers) await writer.write(row)
    }
  } catch (error) {
    // The files are thrown away with their folder; closing them lets go of them.
    await Promise.allSettled(writers.map((writer) => writer.close()))
    throw error
  }
  for (const writer of writers) await writer.close()
  return rows
}
