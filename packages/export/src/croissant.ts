import type { Column, ColumnType } from './columns.ts'
import type { DataFile, ExportedDataset, ExportedTable } from './exported-dataset.ts'

/**
 * The descriptor `croissant.json` in the terms of Croissant 1.1: every file with its hash, and for each table a record
 * set over its Parquet file with types, key and references. The ids of fields are those of the columns: `turns/text`.
 */
export function croissantOf({ version, facts, tables, texts, published }: ExportedDataset): object {
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: facts.name,
    alternateName: facts.title,
    description: facts.description,
    version,
    // The page of a dataset that lies in a folder is the folder: the data card beside this file.
    url: 'README.md',
    creator: { '@type': 'sc:Organization', name: 'Colloquy' },
    ...(published !== null && { datePublished: published }),
    keywords: facts.keywords,
    license: ['LICENSE', ...facts.licenses.flatMap(({ path }) => path ?? [])],
    inLanguage: facts.languages.filter((language) => language !== 'und'),
    distribution: [...tables.flatMap(({ files }) => files.map(fileObjectOf)), ...(texts.length > 0 ? [textSet] : [])],
    recordSet: referencedFirst(tables).map(recordSetOf),
  }
}

function fileObjectOf({ path, format, mediatype, bytes, sha256 }: DataFile): object {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    // The registered name, and the older one that mlcroissant knows.
    encodingFormat: format === 'parquet' ? [mediatype, 'application/x-parquet'] : mediatype,
    sha256,
  }
}

const textSet = {
  '@type': 'cr:FileSet',
  '@id': 'text',
  name: 'text',
  description: 'Texts of documents that are not raw files themselves; offsets count in them.',
  encodingFormat: 'text/plain',
  includes: 'text/**/*.txt',
}

/**
 * mlcroissant 1.1 gives the rows of a record set wrongly once it has read another one that refers to it; read in this
 * order, all are right.
 */
function referencedFirst(tables: readonly ExportedTable[]): ExportedTable[] {
  const ordered: ExportedTable[] = []
  const visited = new Set<string>()
  const visit = (table: ExportedTable) => {
    if (visited.has(table.name)) return
    visited.add(table.name)
    for (const { references } of table.columns) {
      const target = tables.find(({ name }) => name === references?.split('.')[0])
      if (target) visit(target)
    }
    ordered.push(table)
  }
  for (const table of tables) visit(table)
  return ordered
}

function recordSetOf(table: ExportedTable): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: `${table.title}. ${table.description}`,
    key: { '@id': `${table.name}/${table.key}` },
    field: table.columns.map((column) => fieldOf(table, column)),
  }
}

const dataTypes: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  integer: 'cr:Int64',
  double: 'cr:Float64',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  'list<text>': 'sc:Text',
}

function fieldOf(table: ExportedTable, column: Column): object {
  const { name, type, description, references } = column
  const source = table.files.find(({ format }) => format === 'parquet')
  if (!source) throw new Error(`table ${table.name} has no Parquet file`)
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description,
    dataType: dataTypes[type],
    ...(type === 'list<text>' && { isArray: true, arrayShape: '-1' }),
    source: { fileObject: { '@id': source.path }, extract: { column: name } },
    ...(references !== null &&
      isReadable(table, column) && { references: { field: { '@id': references.replace('.', '/') } } }),
  }
}

/**
 * Whether mlcroissant can read a table with this reference. It joins the first one of a table, and fails where that
 * column holds nothing but null; one to the own table is a circle to it, and it reads nothing at all.
 */
function isReadable({ name, columns }: ExportedTable, column: Column): boolean {
  const outward = columns.filter(({ references }) => references !== null && !references.startsWith(`${name}.`))
  return outward.includes(column) && outward[0]?.nullable === false
}

/** Appendix 1 of the specification, version 1.1; readers warn about any other. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  excludes: 'cr:excludes',
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  readLines: 'cr:readLines',
  samplingRate: 'cr:samplingRate',
  sdVersion: 'cr:sdVersion',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
  unArchive: 'cr:unArchive',
  value: 'cr:value',
}
