import type { FlatTable } from './flat-table.ts'

/** One table to be written in both formats. */
export interface TableJob {
  table: FlatTable
  /** JSON Lines with the rows, in final order. */
  source: string
  /** Path of the CSV file. */
  csv: string
  /** Path of the Parquet file. */
  parquet: string
  /** What the Parquet file says about itself, in this order. */
  metadata: Readonly<Record<string, string>>
}

/**
 * Writes a table, streamed. Every engine makes the same CSV bytes, and Parquet files with the same columns, types,
 * rows, order and metadata; what the pages of a Parquet file look like inside is its own affair.
 * @returns the number of rows.
 * @throws with table, row and column where a row cannot be written as it is.
 */
export type Engine = (job: TableJob) => Promise<number>

export const engineNames = ['js', 'duckdb'] as const

export type EngineName = (typeof engineNames)[number]

/** An engine is loaded when it is asked for: the default one needs no native code. */
export async function loadEngine(name: EngineName): Promise<Engine> {
  return name === 'js'
    ? (await import('./js-engine.ts')).writeWithJs
    : (await import('./duckdb-engine.ts')).writeWithDuckdb
}
