import type { Table } from '@colloquy/normalize'
import { z } from 'zod'

/** The types that both CSV and Parquet can hold without loss. */
export type ColumnType = 'text' | 'integer' | 'double' | 'boolean' | 'date' | 'list<text>'

export interface Column {
  /** snake_case. */
  name: string
  type: ColumnType
  nullable: boolean
  description: string
  /** Closed vocabulary of a text column. */
  values: readonly string[] | null
  /** Regular expression that a text column must match, as source. */
  pattern: string | null
  /** Smallest value of a number column; null where only the type sets a limit. */
  minimum: number | null
  /** Greatest value of a number column. */
  maximum: number | null
  unit: string | null
  primaryKey: boolean
  /** `table.column`. */
  references: string | null
  /** The column that the values are unique together with: "document_id" for a position in the document. */
  uniqueWithin: string | null
}

/**
 * The flat columns of a table, in the order of the keys of its schema.
 * @throws where a column is not flat, has no description or no portable name, or is a key that may be null.
 */
export function columnsOf(table: Table): Column[] {
  return Object.entries(table.schema.shape).map(([name, field]) => columnOf(`${table.name}.${name}`, name, field))
}

function columnOf(where: string, name: string, field: z.core.$ZodType): Column {
  if (!isPortableName(name)) throw new Error(`${where}: the name of a column is snake_case`)
  const nullable = field instanceof z.ZodNullable
  const inner = nullable ? field.unwrap() : field
  const meta = { ...z.globalRegistry.get(inner), ...z.globalRegistry.get(field) }
  if (!meta.description) throw new Error(`${where} has no description; every column says what it is`)
  const primaryKey = meta.primaryKey ?? false
  if (primaryKey && nullable) throw new Error(`${where} is a primary key and may be null; take one of the two away`)
  return {
    name,
    ...typeOf(where, inner),
    nullable,
    description: meta.description,
    unit: meta.unit ?? null,
    primaryKey,
    references: meta.references ?? null,
    uniqueWithin: meta.uniqueWithin ?? null,
  }
}

/** Names that need no quotes in SQL, R and Python, and that are file names on every system. */
export function isPortableName(name: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(name)
}

type Shape = Pick<Column, 'type' | 'values' | 'pattern' | 'minimum' | 'maximum'>

function typeOf(where: string, inner: z.core.$ZodType): Shape {
  const plain: Omit<Shape, 'type'> = { values: null, pattern: null, minimum: null, maximum: null }
  if (inner instanceof z.ZodISODate) return { ...plain, type: 'date' }
  if (inner instanceof z.ZodEnum) return { ...plain, type: 'text', values: inner.options.map(String) }
  if (inner instanceof z.ZodString) return { ...plain, type: 'text', pattern: patternOf(inner) }
  if (inner instanceof z.ZodBoolean) return { ...plain, type: 'boolean' }
  if (inner instanceof z.ZodNumber) {
    const whole = inner.format?.includes('int') ?? false
    return {
      ...plain,
      type: whole ? 'integer' : 'double',
      minimum: boundOf(inner, inner.minValue, whole ? 1 : 0),
      maximum: boundOf(inner, inner.maxValue, whole ? -1 : 0),
    }
  }
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodString) return { ...plain, type: 'list<text>' }
  throw new Error(`${where}: a column is a text, enum, integer, double, boolean, date or a list of texts`)
}

/**
 * An inclusive bound: z.int().positive() -> 1. The exclusive bound of a double is given as it is: a hair too wide,
 * never wrong.
 */
function boundOf(inner: z.ZodNumber, bound: number | null, step: number): number | null {
  if (bound === null || Math.abs(bound) >= Number.MAX_SAFE_INTEGER) return null
  return inner.safeParse(bound).success ? bound : bound + step
}

function patternOf(inner: z.ZodString): string | null {
  for (const { _zod } of inner.def.checks ?? []) {
    if ('pattern' in _zod.def && _zod.def.pattern instanceof RegExp) return _zod.def.pattern.source
  }
  return null
}
