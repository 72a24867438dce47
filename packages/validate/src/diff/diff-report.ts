import { quoteBoth } from '../excerpt.ts'
import { cell } from '../report-markdown.ts'
import type { DatasetDiff, RowChange, TableDiff } from './diff.ts'

const signs: Readonly<Record<RowChange['kind'], string>> = { added: '+', removed: '-', changed: '~' }

/**
 * The differences as a person reads them on a terminal: numbers of each table, then the first rows with their cells.
 */
export function formatDiff(diff: DatasetDiff, shown = 10): string {
  if (diff.equal) return 'The datasets are equal.'
  return [
    ...diff.tables.flatMap((table) => [
      `${table.table}: ${totalsOf(table)}`,
      ...table.schema.map(({ what, breaking }) => `  ${breaking ? 'BREAKING: ' : ''}${what}`),
      ...(table.columns.length > 0 ? [`  changed cells: ${columnsOf(table)}`] : []),
      ...table.changes.slice(0, shown).flatMap(formatRow),
      ...moreThan(table, shown).map((more) => `  ${more}`),
    ]),
    verdict(diff),
  ].join('\n')
}

function formatRow({ kind, id, cells }: RowChange): string[] {
  return [
    `  ${signs[kind]} ${id ?? '(no id)'}`,
    ...cells.map(({ column, old, new: now }) => `      ${column}: ${quoteBoth(old, now).join(' -> ')}`),
  ]
}

/** The same as a comment under a pull request: a table of numbers, the rows folded away. */
export function markdownDiff(diff: DatasetDiff, shown = 20): string {
  if (diff.equal) return '### The dataset is the same\n'
  return [
    `### ${diff.breaking ? '⚠️ The shape of the dataset changes and breaks readers' : 'The dataset changes'}`,
    '',
    '| table | rows | added | removed | changed | cells |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...diff.tables.map(
      (table) =>
        `| ${cell(table.table)} | ${sizesOf(table)} | ${table.added} | ${table.removed} | ${table.changed} | ${cell(columnsOf(table))} |`,
    ),
    '',
    ...diff.tables.flatMap(({ table, schema }) =>
      schema.map(({ what, breaking }) => `- ${breaking ? '**breaking:** ' : ''}${cell(`${table}: ${what}`)}`),
    ),
    '',
    ...diff.tables.filter(({ changes }) => changes.length > 0).flatMap((table) => detailsOf(table, shown)),
  ].join('\n')
}

function detailsOf(table: TableDiff, shown: number): string[] {
  const rows = table.changes.slice(0, shown).flatMap(({ kind, id, cells }) => {
    const row = cell(`${signs[kind]} ${id ?? '(no id)'}`)
    if (cells.length === 0) return [`| ${row} | | | |`]
    return cells.map(
      ({ column, old, new: now }) => `| ${[row, column, ...quoteBoth(old, now).map(cell)].join(' | ')} |`,
    )
  })
  return [
    `<details><summary>${table.table}: ${totalsOf(table)}</summary>`,
    '',
    '| row | column | before | after |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...moreThan(table, shown).flatMap((more) => [more, '']),
    '</details>',
    '',
  ]
}

function totalsOf(table: TableDiff): string {
  const { added, removed, changed } = table
  const parts = [`${sizesOf(table)} rows`]
  if (added > 0) parts.push(`${added} added`)
  if (removed > 0) parts.push(`${removed} removed`)
  if (changed > 0) parts.push(`${changed} changed`)
  return parts.join(', ')
}

function sizesOf({ oldRows, newRows }: TableDiff): string {
  return oldRows === newRows ? `${newRows}` : `${oldRows ?? 'no'} -> ${newRows ?? 'no'}`
}

function columnsOf({ columns }: TableDiff): string {
  return columns.map(({ column, rows }) => `${column} (${rows})`).join(', ')
}

function moreThan({ added, removed, changed }: TableDiff, shown: number): string[] {
  const more = added + removed + changed - shown
  return more > 0 ? [`and ${more.toLocaleString('en')} more rows`] : []
}

function verdict({ breaking, tables }: DatasetDiff): string {
  const names = `${tables.length} ${tables.length === 1 ? 'table differs' : 'tables differ'}`
  return breaking ? `${names}; the change of the schema breaks readers of the old dataset` : names
}
