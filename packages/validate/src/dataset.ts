import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { z } from 'zod'
import type { Skip } from './check.ts'
import { buildAgain, type SecondBuild } from './second-build.ts'
import { type CheckedTable, formats, type Source, sourceOf } from './table.ts'

/** What queries may hold in memory; the rest goes to a temporary folder. */
const MEMORY = '2GB'

export interface DatasetPlace {
  /** Folder of the dataset. */
  dist: string
  /** Folder of the raw files; null where nobody has it. */
  raw: string | null
  /** Folder of the authority files; null where the dataset is not to be built a second time. */
  authority: string | null
  /** Accepted counts of rows and cells (see `accepted-counts.ts`); null where nobody has accepted any. */
  expected: string | null
  tables: readonly CheckedTable[]
}

/**
 * A finished dataset under DuckDB. A file becomes a view (`csv.turns`, `parquet.turns`) once a check has found it
 * readable; later checks are kept from the files that were refused.
 */
export class Dataset {
  readonly dist: string
  readonly raw: string | null
  readonly authority: string | null
  readonly expected: string | null
  readonly tables: readonly CheckedTable[]
  /** Every table in every format. */
  readonly sources: readonly Source[]
  readonly #instance: DuckDBInstance
  readonly #scratch: string
  readonly #admitted = new Set<string>()
  readonly #refused = new Map<string, string>()
  #secondBuild: Promise<SecondBuild> | null = null

  private constructor(
    { dist, raw, authority, expected, tables }: DatasetPlace,
    instance: DuckDBInstance,
    scratch: string,
  ) {
    this.dist = dist
    this.raw = raw
    this.authority = authority
    this.expected = expected
    this.tables = tables
    this.sources = formats.flatMap((format) => tables.map((table) => sourceOf(format, table)))
    this.#instance = instance
    this.#scratch = scratch
  }

  /** Opens without reading anything; close it, or a temporary folder stays. */
  static async open(place: DatasetPlace): Promise<Dataset> {
    const scratch = await mkdtemp(join(tmpdir(), 'colloquy-validate-'))
    const dataset = new Dataset(place, await createDatabase(scratch), scratch)
    for (const format of formats) await dataset.#run(`CREATE SCHEMA ${format}`)
    return dataset
  }

  async close(): Promise<void> {
    this.#instance.closeSync()
    await this.#secondBuild?.then((build) => build.remove()).catch(() => {})
    await rm(this.#scratch, { recursive: true, force: true })
  }

  pathOf({ file }: Pick<Source, 'file'>): string {
    return join(this.dist, file)
  }

  /** Lets the later checks read a file, through the view of that name. */
  async admit({ view }: Source, select: string): Promise<void> {
    await this.#run(`CREATE VIEW ${view} AS ${select}`)
    this.#admitted.add(view)
  }

  /** Keeps the later checks from a file. @param reason goes on from its path: "is missing" */
  refuse({ view, file }: Source, reason: string): void {
    this.#refused.set(view, `${file} ${reason}`)
  }

  isRefused({ view }: Source): boolean {
    return this.#refused.has(view)
  }

  /** Why a query cannot be asked: it names `csv.<table>` or `parquet.<table>`, and there is no such view. */
  unreadable(sql: string): Skip | null {
    for (const [view] of sql.matchAll(/\b(?:csv|parquet)\.[a-z][a-z0-9_]*/g)) {
      if (!this.#admitted.has(view)) return { skipped: this.#refused.get(view) ?? `the dataset has no table ${view}` }
    }
    return null
  }

  /** The rows as a second build gives them, built when first asked for; or why there is none. */
  async secondBuild(): Promise<SecondBuild | Skip> {
    if (this.raw === null) return { skipped: 'no folder of raw files was given' }
    if (this.authority === null) return { skipped: 'no second build was asked for' }
    this.#secondBuild ??= buildAgain(this.raw, this.authority)
    return this.#secondBuild
  }

  /** The rows of a query one by one, in the order of the file where the query has no other. */
  async *rows<T>(sql: string, schema: z.ZodType<T>): AsyncGenerator<T> {
    // A connection holds one open result, and checks read several tables side by side.
    const connection = await this.connect()
    try {
      yield* readRows(connection, sql, schema)
    } finally {
      connection.disconnectSync()
    }
  }

  /** As `rows`, for the few of a small query. */
  async all<T>(sql: string, schema: z.ZodType<T>): Promise<T[]> {
    const all: T[] = []
    for await (const row of this.rows(sql, schema)) all.push(row)
    return all
  }

  /** Whoever asks for a connection closes it. */
  async connect(): Promise<DuckDBConnection> {
    return this.#instance.connect()
  }

  async #run(statement: string): Promise<void> {
    const connection = await this.connect()
    await connection.run(statement).finally(() => connection.disconnectSync())
  }
}

/** A database in memory; what does not fit there goes to the folder. */
export function createDatabase(scratch: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    temp_directory: scratch,
    // All that is needed is built in; a check fetches no programs from the web.
    autoinstall_known_extensions: 'false',
  })
}

/**
 * The rows of a query, streamed: memory does not grow with them. They cross over as JSON text, which is faster than
 * value by value and gives numbers, lists and days ("2023-02-06") in their plain form.
 */
export async function* readRows<T>(connection: DuckDBConnection, sql: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const result = await connection.stream(`SELECT to_json(r)::VARCHAR FROM (${sql}) AS r`)
  for await (const chunk of result) {
    for (const json of chunk.getColumnValues(0)) yield schema.parse(JSON.parse(String(json)))
  }
}
