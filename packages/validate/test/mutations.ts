import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ColumnType } from '@colloquy/export'
import { exportDataset } from '@colloquy/export'
import { tables } from '@colloquy/normalize'
import { z } from 'zod'
import { checks } from '../src/checks/index.ts'
import { Dataset } from '../src/dataset.ts'
import { buildAgain } from '../src/second-build.ts'
import { literal, name } from '../src/sql.ts'
import { checkedTable, formats } from '../src/table.ts'

/** consistent: CSV and Parquet alike, with their hashes. csv: the CSV file alone, with its hash. */
export type Tampering = 'consistent' | 'csv'

export interface MutationResult {
  flips: number
  caught: number
  /** Caught by what the cells say about each other and about the raw text. */
  withoutSecondBuild: number
  /** The first check that failed -> how often. */
  byCheck: ReadonlyMap<string, number>
  /** "turns 2018-10-26-ewb-cazalet#t1 words: 31 -> 32" */
  missed: readonly string[]
  /** The same for what only the second build has caught: column -> how often. */
  opaque: ReadonlyMap<string, number>
}

interface Flip {
  table: string
  column: string
  row: number
  id: string
  before: unknown
  after: unknown
}

/** What looks at files as a whole: their hashes are made to fit, as somebody would who covers his tracks. */
const OPENING = ['files', 'readable', 'parquet-schema']
const OF_FILES = [...OPENING, 'datapackage', 'checksums', 'diagnostics']

/**
 * Builds a dataset, then changes one cell at a time to another value of its type and asks the checks. The tables are
 * held in memory, and a changed cell is a view, so that nothing is written and the next one starts from the whole.
 */
export async function mutateDataset(
  place: { raw: string; authority: string },
  options: { flips: number; seed: number; tampering: Tampering },
): Promise<MutationResult> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-mutation-'))
  const dist = join(folder, 'dist')
  const built = await buildAgain(place.raw, place.authority)
  await exportDataset({ rows: built.rows, out: dist, tables })
  await built.remove()
  const dataset = await Dataset.open({ ...place, dist, expected: null, tables: tables.map(checkedTable) })
  try {
    await holdInMemory(dataset)
    return await flipCells(dataset, options)
  } finally {
    await dataset.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function execute(dataset: Dataset, sql: string): Promise<void> {
  const connection = await dataset.connect()
  await connection.run(sql).finally(() => connection.disconnectSync())
}

async function holdInMemory(dataset: Dataset): Promise<void> {
  for (const check of checks.filter(({ name }) => OPENING.includes(name))) {
    for await (const finding of check.run(dataset)) throw new Error(`${check.name}: ${JSON.stringify(finding)}`)
  }
  await execute(dataset, 'CREATE SCHEMA whole')
  for (const { format, table, view } of dataset.sources) {
    await execute(dataset, `CREATE TABLE whole.${format}_${table.name} AS FROM ${view}`)
  }
  for (const { table } of dataset.sources) await show(dataset, table.name, formats, null)
}

/** Shows the checks a table as it was built, or with one cell changed. */
async function show(dataset: Dataset, table: string, of: readonly string[], flip: Flip | null): Promise<void> {
  for (const format of of) {
    const cell = flip && `CASE WHEN rowid = ${flip.row} THEN ${sqlOf(flip.after)} ELSE ${name(flip.column)} END`
    const select = cell && flip ? `SELECT * REPLACE (${cell} AS ${name(flip.column)})` : 'SELECT *'
    await execute(dataset, `CREATE OR REPLACE VIEW ${format}.${table} AS ${select} FROM whole.${format}_${table}`)
  }
}

function sqlOf(value: unknown): string {
  if (value === null) return 'NULL'
  if (Array.isArray(value)) return `[${value.map(sqlOf).join(', ')}]::VARCHAR[]`
  return typeof value === 'string' ? literal(value) : String(value)
}

async function flipCells(
  dataset: Dataset,
  { flips, seed, tampering }: { flips: number; seed: number; tampering: Tampering },
): Promise<MutationResult> {
  const random = randomNumbers(seed)
  const asked = checks.filter(({ name }) => !OF_FILES.includes(name))
  const touched = tampering === 'csv' ? (['csv'] as const) : formats
  const byCheck = new Map<string, number>()
  const opaque = new Map<string, number>()
  const missed: string[] = []
  for (let number = 0; number < flips; number += 1) {
    const flip = await chooseFlip(dataset, random)
    await show(dataset, flip.table, touched, flip)
    const check = await firstFailure(dataset, asked)
    if (check === null) {
      missed.push(
        `${flip.table} ${flip.id} ${flip.column}: ${JSON.stringify(flip.before)} -> ${JSON.stringify(flip.after)}`,
      )
    } else byCheck.set(check, (byCheck.get(check) ?? 0) + 1)
    if (check === 'second-build') {
      const cell = `${flip.table}.${flip.column}`
      opaque.set(cell, (opaque.get(cell) ?? 0) + 1)
    }
    await show(dataset, flip.table, touched, null)
  }
  const caught = flips - missed.length
  return { flips, caught, withoutSecondBuild: caught - (byCheck.get('second-build') ?? 0), byCheck, missed, opaque }
}

async function firstFailure(dataset: Dataset, asked: readonly (typeof checks)[number][]): Promise<string | null> {
  for (const check of asked) {
    for await (const finding of check.run(dataset)) if ('found' in finding && !finding.warning) return check.name
  }
  return null
}

/** Every table and every column has the same chance, however many rows there are. */
async function chooseFlip(dataset: Dataset, random: () => number): Promise<Flip> {
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]
  for (;;) {
    const table = pick(dataset.tables)
    const column = table && pick(table.columns)
    if (!table || !column) throw new Error('no tables')
    const sql = `SELECT ${name(table.key)} AS id, ${name(column.name)} AS "value" FROM whole.parquet_${table.name}`
    const cells = await dataset.all(sql, z.object({ id: z.string(), value: z.unknown() }))
    const row = Math.floor(random() * cells.length)
    const cell = cells[row]
    const other = pick(cells)
    if (!cell || !other) continue
    const after = otherValue(cell.value, other.value, column, random)
    if (JSON.stringify(after) === JSON.stringify(cell.value)) continue
    return { table: table.name, column: column.name, row, id: cell.id, before: cell.value, after }
  }
}

/** Another value of the column, nothing, or a little more, less or different: always one that its type allows. */
function otherValue(
  value: unknown,
  other: unknown,
  column: { type: ColumnType; nullable: boolean },
  random: () => number,
): unknown {
  if (column.nullable && value !== null && random() < 0.2) return null
  if (value === null || random() < 0.4) return other
  const step = random() < 0.5 ? 1 : -1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return random() < 0.5 && value.length > 0 ? value.slice(1) : [...value, 'X']
  if (typeof value === 'number') {
    return column.type === 'integer' ? Math.max(0, value + step) : Math.round((value + step / 100) * 10_000) / 10_000
  }
  if (column.type === 'date') return new Date(Date.parse(String(value)) + step * 86_400_000).toISOString().slice(0, 10)
  return changeCharacter(String(value), random)
}

/** One character of a text: the next one of the alphabet, the other case, or gone. */
function changeCharacter(text: string, random: () => number): string {
  const characters = Array.from(text)
  const at = Math.floor(random() * characters.length)
  const character = characters[at] ?? ''
  const next = String.fromCodePoint((character.codePointAt(0) ?? 64) + 1)
  const swapped = character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase()
  const choice = random()
  characters[at] = choice < 0.5 ? next : choice < 0.8 || characters.length === 1 ? swapped : ''
  return characters.join('')
}

/** Mulberry32: small, and the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
