import { z } from 'zod'
import { rebuild } from '../advice.ts'
import type { Check, Failure } from '../check.ts'
import { readCells } from '../csv-cells.ts'
import { selectCsv } from '../csv-reader.ts'
import type { Dataset } from '../dataset.ts'
import { readParquet } from '../parquet-reader.ts'
import type { Source } from '../table.ts'

/** Reads every file to its last cell; the later checks see only the files that pass. */
export const readable: Check = {
  name: 'readable',
  tier: 'fast',
  sentence: 'DuckDB reads every file to its last cell, with the declared header and types.',
  async *run(dataset) {
    for (const source of dataset.sources) {
      if (dataset.isRefused(source)) continue
      let failed = false
      for await (const failure of readFile(dataset, source)) {
        failed = true
        yield { table: source.table.name, file: source.file, ...failure }
      }
      if (failed) dataset.refuse(source, 'cannot be read (see readable)')
      else if (source.format === 'csv') await dataset.admit(source, selectCsv(dataset.pathOf(source), source.table))
    }
  },
}

async function* readFile(dataset: Dataset, source: Source): AsyncGenerator<Failure> {
  try {
    if (source.format === 'csv') yield* readCells(dataset, source)
    else await dataset.all(`SELECT bit_xor(hash(t)) FROM ${readParquet(dataset.pathOf(source))} AS t`, z.unknown())
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (notTheFile.test(message)) throw error
    // What goes wrong comes first; lines of context and hints for people who write SQL follow.
    const [found = ''] = message.split('\n')
    yield { found, advice: rebuild }
  }
}

/** Errors of DuckDB that no file is to blame for. */
const notTheFile = /\b(Parser|Binder|Catalog|Out of Memory) Error/
