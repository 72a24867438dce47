import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Finding } from '../document/document.ts'
import { isHttpAddress, type SourceFacts, sourceFacts } from '../document/facts.ts'
import { dateBounds } from '../printed-dates/calendar.ts'
import { at } from '../text/at.ts'

/** The rows of a sources.csv, and what is wrong with it. */
export interface Sources {
  /** By the path that the `file` column names, relative to the folder of sources.csv. */
  facts: Map<string, SourceFacts & { line: number }>
  findings: Finding[]
}

const SOURCE_COLUMNS = ['file', ...Object.keys(sourceFacts.shape)]

/**
 * Reads a sources.csv. Only the column `file` is required; unknown columns are ignored. A cell in a wrong form is left
 * out and reported with its line; the rest of the row counts.
 * @param csv text of the file
 * @param path of the file, for messages
 */
export function readSources(csv: string, path: string): Sources {
  const findings: Finding[] = []
  const facts: Sources['facts'] = new Map()
  const complain = (line: number, message: string) =>
    findings.push({ severity: 'error', rule: 'sources', span: null, message: `${path}:${line}: ${message}` })

  for (const { line, record } of readRecords(csv, complain)) {
    const cell = (column: string) => record[column]?.trim().normalize('NFC') || null
    const file = cell('file')
    if (!file) {
      complain(line, 'the row names no file; fill in the column "file"')
      continue
    }
    if (facts.has(file)) {
      complain(line, `"${file}" has a row already (line ${facts.get(file)?.line}); remove one of them`)
      continue
    }
    const checked = (column: string, holds: (value: string) => boolean, form: string) => {
      const value = cell(column)
      if (value === null || holds(value)) return value
      complain(line, `${column} "${value}" is not ${form}; the cell is left out`)
      return null
    }
    const isDate = (value: string) => dateBounds(value) !== null
    facts.set(file, {
      line,
      url: checked('url', isHttpAddress, 'an http address'),
      outlet: cell('outlet'),
      published: checked('published', isDate, 'a date like 2023-02-06, 2023-02 or 2023'),
      conducted: checked('conducted', isDate, 'a date like 2023-02-06, 2023-02 or 2023'),
      language: canonicalTag(checked('language', isLanguageTag, 'a language code like en or sr-Latn')),
      rights: cell('rights'),
    })
  }
  return { facts, findings }
}

interface RecordWithLine {
  line: number
  record: Record<string, string>
}

/** The result of csv-parse with `info`, which its types do not describe. */
const csvRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** The rows of the file as column -> cell; an empty list where the file or its header is broken. */
function readRecords(csv: string, complain: (line: number, message: string) => void): RecordWithLine[] {
  let rows: z.infer<typeof csvRows>
  try {
    rows = csvRows.parse(parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }))
  } catch (error) {
    complain(lineOf(error), `${error instanceof Error ? error.message : String(error)}; no row of this file is used`)
    return []
  }
  const [header, ...body] = rows
  const names = header?.record.map((name) => name.trim()) ?? []
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (header && (twice !== undefined || !names.includes('file'))) {
    const fault = twice === undefined ? 'there is no column "file"' : `the column "${twice}" is there twice`
    complain(1, `${fault}; known columns are ${SOURCE_COLUMNS.join(', ')}; no row of this file is used`)
    return []
  }
  return body.flatMap(({ record, info }) => {
    if (record.length === names.length) {
      return { line: info.lines, record: Object.fromEntries(names.map((name, index) => [name, at(record, index)])) }
    }
    const found = `the row has ${record.length} cells instead of ${names.length}`
    complain(info.lines, `${found}, a comma too many or too few; the row is left out: quote cells that hold commas`)
    return []
  })
}

function lineOf(error: unknown): number {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
}

/** `EN` -> `en`, `sr-latn` -> `sr-Latn`. */
const canonicalTag = (tag: string | null) => (tag === null ? null : (Intl.getCanonicalLocales(tag)[0] ?? null))

/** Is the value a tag of BCP 47 that begins with a language of two or three letters, in any case: `en`, `sr-Latn`? */
function isLanguageTag(value: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
