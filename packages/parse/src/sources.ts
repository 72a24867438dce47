import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { dateBounds } from './calendar.ts'
import type { Finding } from './document.ts'

/** What the user knows about a raw file. It wins over what the text says. */
export const sourceFacts = z.strictObject({
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  /** EDTF: a day, a month or a year. */
  published: z.string().nullable(),
  conducted: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
  rights: z.string().nullable(),
})
export type SourceFacts = z.infer<typeof sourceFacts>

export interface Sources {
  /** By the path that the `file` column names, relative to the folder of sources.csv. */
  facts: Map<string, SourceFacts & { line: number }>
  findings: Finding[]
}

const COLUMNS = ['file', ...Object.keys(sourceFacts.shape)]

/**
 * Reads a sources.csv. Only `file` must be there; columns that Colloquy does not know are the user's own. A cell that
 * is not what its column holds is left out and reported with its line; the rest of the row counts.
 * @param path as it is to be called in messages
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
      url: checked('url', (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value), 'an http address'),
      outlet: cell('outlet'),
      published: checked('published', isDate, 'a date like 2023-02-06, 2023-02 or 2023'),
      conducted: checked('conducted', isDate, 'a date like 2023-02-06, 2023-02 or 2023'),
      language: checked('language', (value) => isLanguageTag(value), 'a language code like en or sr-Latn'),
      rights: cell('rights'),
    })
  }
  return { facts, findings }
}

interface RecordWithLine {
  line: number
  record: Record<string, string>
}

function readRecords(csv: string, complain: (line: number, message: string) => void): RecordWithLine[] {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(csv, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      info: true,
      skip_empty_lines: true,
    })
    const first = rows[0]
    if (first && !('file' in first.record)) {
      complain(1, `there is no column "file"; known columns are ${COLUMNS.join(', ')}`)
      return []
    }
    return rows.map(({ record, info }) => ({ line: info.lines, record }))
  } catch (error) {
    complain(lineOf(error), `${error instanceof Error ? error.message : String(error)}; no row of this file is used`)
    return []
  }
}

function lineOf(error: unknown): number {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
}

/** A well-formed BCP 47 tag: `en`, `sr-Latn`. */
function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
