import { DuckDBInstance, type Json } from '@duckdb/node-api'

type Answer = Record<string, Json>[]

/** Asks DuckDB, which shares no code with the writer; dates and 64-bit integers come as texts. */
export async function query(sql: string): Promise<Answer> {
  const instance = await DuckDBInstance.create()
  try {
    const connection = await instance.connect()
    const answer = await (await connection.runAndReadAll(sql)).getRowObjectsJson()
    connection.closeSync()
    return answer
  } finally {
    instance.closeSync()
  }
}
