import type { Column } from './columns.ts'
import type { DataFile, ExportedDataset, ExportedTable } from './exported-dataset.ts'

/**
 * The descriptor `datapackage.json` in the terms of Data Package 2.0: for each table a resource `turns` with the CSV
 * file and a resource `turns-parquet` with the same rows in Parquet.
 */
export function dataPackageOf({ version, facts, tables, texts, published }: ExportedDataset): object {
  return {
    // Readers take a descriptor without this line for version 1.
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: facts.name,
    title: facts.title,
    description: facts.description,
    version,
    keywords: facts.keywords,
    licenses: facts.licenses,
    ...(facts.sources.length > 0 && { sources: facts.sources.map(sourceOf) }),
    ...(published !== null && { created: `${published}T00:00:00Z` }),
    source_sha256: facts.source_sha256,
    resources: [
      ...tables.flatMap((table) => table.files.map((file) => resourceOf(table, file))),
      ...(texts.length > 0 ? [textResource(texts)] : []),
    ],
  }
}

/** The profile takes addresses of the web and paths; of any other address only the title is kept. */
function sourceOf({ title, path }: { title: string; path: string }): object {
  return /^(http|ftp)s?:\/\//.test(path) ? { title, path } : { title }
}

function resourceOf(table: ExportedTable, file: DataFile): object {
  return {
    name: resourceName(table.name, file.format),
    ...(file.format === 'csv' ? { type: 'table', dialect, rows: table.rows } : {}),
    title: table.title,
    description: table.description,
    path: file.path,
    // Called "parquet", frictionless would read it with fastparquet, which gets lists wrong; so it checks the hash.
    format: file.format === 'parquet' ? 'apache-parquet' : file.format,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: [table.key],
      ...uniqueKeysOf(table),
      ...foreignKeysOf(table, file.format),
      missingValues: [''],
    },
  }
}

/** All files are one resource: `document_id` is their path below `text/`, SHA256SUMS has their hashes. */
function textResource(texts: readonly string[]): object {
  return {
    name: 'text',
    title: 'Texts that offsets count in',
    description: 'Texts of documents that were taken out of web pages, subtitles, JSON Lines and packed files.',
    path: texts,
    mediatype: 'text/plain',
    encoding: 'utf-8',
  }
}

/** RFC 4180 with LF. */
const dialect = { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true }

function resourceName(table: string, format: string): string {
  return format === 'csv' ? table : `${table}-${format}`
}

function uniqueKeysOf({ columns }: ExportedTable): object {
  const uniqueKeys = columns.flatMap(({ name, uniqueWithin }) => (uniqueWithin === null ? [] : [[uniqueWithin, name]]))
  return uniqueKeys.length > 0 ? { uniqueKeys } : {}
}

/** A key points to the resource of the same format; one that stays inside its table names no resource. */
function foreignKeysOf(table: ExportedTable, format: string): object {
  const foreignKeys = table.columns.flatMap(({ name, references }) => {
    if (references === null) return []
    const [target = '', column = ''] = references.split('.')
    const resource = target === table.name ? {} : { resource: resourceName(target, format) }
    return [{ fields: [name], reference: { ...resource, fields: [column] } }]
  })
  return foreignKeys.length > 0 ? { foreignKeys } : {}
}

const fieldTypes = {
  text: 'string',
  integer: 'integer',
  double: 'number',
  boolean: 'boolean',
  date: 'date',
  'list<text>': 'array',
} as const

function fieldOf(column: Column): object {
  const { name, type, description, unit, values, pattern, minimum, maximum } = column
  return {
    name,
    type: fieldTypes[type],
    description: unit === null ? description : `${description} (${unit})`,
    ...(values && { categories: values }),
    constraints: {
      required: !column.nullable,
      ...(column.primaryKey && { unique: true }),
      // Older readers know no categories.
      ...(values && { enum: values }),
      ...(pattern !== null && { pattern }),
      ...(minimum !== null && { minimum }),
      ...(maximum !== null && { maximum }),
    },
  }
}
