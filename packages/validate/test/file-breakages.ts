import { copyFile, mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { all, type Breakage, coverTracks, edit, rewrite } from './breakage.ts'
import type { Folders } from './built-dataset.ts'

/** Writes a Parquet file anew, from a SELECT over itself. */
function select(table: string, columns: string): (folders: Folders) => Promise<void> {
  return async ({ dist }) => {
    const path = join(dist, 'parquet', `${table}.parquet`)
    await copyFile(path, `${path}.old`)
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    await connection.run(`COPY (SELECT ${columns} FROM read_parquet('${path}.old')) TO '${path}'`)
    connection.disconnectSync()
    instance.closeSync()
    await rm(`${path}.old`)
  }
}

interface ParquetLibrary {
  ParquetSchema: new (fields: object) => object
  ParquetWriter: { openFile(schema: object, path: string, options: object): Promise<{ close(): Promise<void> }> }
}

/**
 * A list that is `repeated labels` instead of `labels { repeated list { element } }`, as the library makes it alone.
 */
async function writeTwoLevelList({ dist }: Folders): Promise<void> {
  const { ParquetSchema, ParquetWriter }: ParquetLibrary = createRequire(import.meta.url)('parquetjs-lite')
  const text = { type: 'UTF8' }
  const count = { type: 'INT64' }
  const schema = new ParquetSchema({
    appearance_id: text,
    document_id: text,
    speaker_id: text,
    role: text,
    labels: { ...text, repeated: true },
    position: text,
    organization_id: text,
    evidence_start: count,
    evidence_end: count,
    turns: count,
    words: count,
  })
  const path = join(dist, 'parquet', 'appearances.parquet')
  const writer = await ParquetWriter.openFile(schema, path, { pageIndex: false })
  await writer.close()
}

export const fileBreakages: readonly Breakage[] = [
  {
    name: 'files that are missing',
    files: all(
      ({ dist }) => rm(join(dist, 'parquet', 'dates.parquet')),
      ({ dist }) => rm(join(dist, 'csv', 'turns.csv')),
      ({ dist }) => rm(join(dist, 'README.md')),
      ({ dist }) => rm(join(dist, 'datapackage.json')),
    ),
    fails: ['files'],
    says: [
      'parquet/dates.parquet: is missing',
      'csv/turns.csv: is missing',
      'README.md: is missing',
      'datapackage.json: is missing',
      'not looked at: csv/turns.csv is missing (see files)',
      'not looked at: datapackage.json is missing (see files)',
    ],
  },
  {
    name: 'a file that an older build left over',
    files: all(
      ({ dist }: Folders) => writeFile(join(dist, 'csv', 'quotes.csv'), 'a\n1\n'),
      ({ dist }) => writeFile(join(dist, 'old'), ''),
    ),
    fails: ['files'],
    says: ['csv/quotes.csv: belongs to no table', 'old: belongs to no table'],
  },
  {
    name: 'cells that are not written as their type is',
    files: all(
      edit('dist-data/csv/turns.csv', ',10,"label"', ',10abc,"label"'),
      edit('dist-data/csv/turns.csv', ',4,"label"', ',4.0,"label"'),
      edit('dist-data/csv/turns.csv', ',false,', ',FALSE,'),
      edit('dist-data/csv/documents.csv', ',0.9,', ',",9",'),
      edit('dist-data/csv/dates.csv', ',2020-05-31,', ',2020-05-32,'),
      edit('dist-data/csv/appearances.csv', '"[""Weekly""]"', `"['Weekly']"`),
      edit('dist-data/csv/appearances.csv', '"[""Ana Ilić""]"', '"[1]"'),
      edit('dist-data/csv/diagnostics.csv', ',,,', ',"",,'),
    ),
    fails: ['readable', 'datapackage'],
    says: [
      'csv/turns.csv weekly/talk#t2, column words: "10abc" is no integer',
      'csv/turns.csv weekly/reply#t2, column words: "4.0" is no integer',
      'csv/turns.csv weekly/reply#t2, column is_question: "FALSE" is no boolean',
      'csv/documents.csv weekly/reply, column layout_confidence: ",9" is no double',
      'csv/dates.csv weekly/talk#x2, column latest: "2020-05-32" is no date',
      `csv/appearances.csv weekly/reply#a1, column labels: "['Weekly']" is no list<text>`,
      'csv/appearances.csv weekly/reply#a2, column labels: "[1]" is no list<text>',
      'csv/diagnostics.csv #d1, column document_id: is an empty text; null is an empty field without quotes',
      '-> build the dataset again; a spreadsheet or an editor that saves the file rewrites it',
      'not looked at: csv/turns.csv cannot be read (see readable)',
    ],
  },
  {
    name: 'rows that are none',
    files: all(
      edit('dist-data/csv/turns.csv', 'NATO says', 'NATO "says'),
      edit('dist-data/csv/speakers.csv', ',2,3,10\n', ',2,3\n'),
      rewrite('dist-data/csv/dates.csv', (text) => Buffer.from(text.replace('Monday', 'Montée'), 'latin1')),
    ),
    fails: ['readable', 'datapackage'],
    says: [
      'csv/turns.csv, row 4, column text: Value with unterminated quote found: "weekly/talk#t2"',
      'csv/speakers.csv, row 1, column words: Expected Number of Columns: 11 Found: 10: "org-weekly"',
      'csv/dates.csv, row 1, column text: Invalid unicode (byte sequence mismatch) detected.',
    ],
  },
  {
    name: 'headers that are not the declared ones',
    files: all(
      edit('dist-data/csv/turns.csv', '"turn_order"', '"turn_number"'),
      edit('dist-data/csv/segments.csv', '"segment_id","document_id"', '"document_id","segment_id"'),
      edit('dist-data/csv/dates.csv', '"date_id"', '\ufeff"date_id"'),
      rewrite('dist-data/csv/speakers.csv', (text) => text.replaceAll('\n', '\r\n')),
      ({ dist }) => writeFile(join(dist, 'csv', 'mentions.csv'), ''),
    ),
    fails: ['readable', 'datapackage'],
    says: [
      'csv/turns.csv, column turn_order: is missing',
      'csv/turns.csv, column turn_number: is not declared',
      'csv/segments.csv: the columns are document_id, segment_id, segment_order,',
      'csv/dates.csv: the file begins with a byte order mark',
      'csv/speakers.csv: lines end with CR LF instead of LF',
      'csv/mentions.csv: the file has no header',
    ],
  },
  {
    name: 'Parquet files that are damaged',
    files: all(
      ({ dist }) => truncate(join(dist, 'parquet', 'turns.parquet'), 1000),
      ({ dist }) => writeFile(join(dist, 'parquet', 'dates.parquet'), 'PAR1'),
      rewrite('dist-data/parquet/entities.parquet', (text) => text.replace('PAR1', 'PAR1garbage')),
    ),
    fails: ['readable', 'datapackage'],
    says: [
      'parquet/turns.parquet: Invalid Input Error: No magic bytes found',
      'parquet/dates.parquet: Invalid Input Error: ',
      'parquet/entities.parquet: ',
    ],
  },
  {
    name: 'Parquet columns that are not the declared ones',
    files: all(
      select('turns', '* REPLACE (words::INTEGER AS words)'),
      select('dates', '* EXCLUDE (rule)'),
      select('diagnostics', '* EXCLUDE (severity), severity'),
      writeTwoLevelList,
    ),
    fails: ['parquet-schema', 'datapackage'],
    says: [
      'parquet/turns.parquet, column words: is stored as INTEGER; declared is BIGINT',
      'parquet/dates.parquet, column rule: is missing',
      'parquet/diagnostics.parquet: the columns are diagnostic_id, rule, document_id, start, end, message, severity;',
      'parquet/appearances.parquet, column labels: is a list of two levels instead of three',
      'not looked at: parquet/turns.parquet has other columns than declared (see parquet-schema)',
    ],
  },
  {
    name: 'a descriptor that is not about these files',
    files: all(
      edit('dist-data/datapackage.json', '"parquet/dates.parquet"', '"parquet/days.parquet"'),
      edit('dist-data/datapackage.json', '"name": "source_path"', '"name": "path"'),
    ),
    fails: ['datapackage'],
    says: [
      'datapackage.json: does not describe parquet/dates.parquet',
      'datapackage.json: describes parquet/days.parquet, which is no table',
      'datapackage.json, column source_path: is missing',
    ],
  },
  {
    name: 'a descriptor that is no JSON',
    files: edit('dist-data/datapackage.json', '{', '{{'),
    fails: ['datapackage'],
    says: ['datapackage.json: cannot be read: '],
  },
  {
    name: 'a descriptor without a hash',
    files: edit('dist-data/datapackage.json', '"hash"', '"md5"'),
    fails: ['datapackage'],
    says: ['datapackage.json: is no description of tables: resources.0.hash: '],
  },
  {
    name: 'one character of one cell of a CSV file',
    files: edit('dist-data/csv/turns.csv', 'We met', 'We mit'),
    fails: ['datapackage', 'csv-equals-parquet'],
    says: [
      'csv/turns.csv: is not as datapackage.json describes it: SHA-256 ',
      'turns weekly/talk#t2, column text: CSV has "Well. 😀 We mit in May 2020.\\n\\nNATO says so too.", Parquet has "Well. 😀 We met',
    ],
  },
  {
    name: 'cells and rows of a CSV file',
    files: all(
      edit('dist-data/csv/turns.csv', ',10,"label"', ',11,"label"'),
      edit('dist-data/csv/turns.csv', ',"Ana Ilić",false', ',,false'),
      edit('dist-data/csv/turns.csv', '"weekly/talk#t2"', '"weekly/talk#t2b"'),
      edit('dist-data/csv/appearances.csv', '"[""Weekly""]"', '"[]"'),
      rewrite('dist-data/csv/entities.csv', (text) => text.replace(/"org-nato".*\n/, '')),
    ),
    fails: ['datapackage', 'csv-equals-parquet'],
    says: [
      'turns weekly/reply#t2, column label: CSV has null, Parquet has "Ana Ilić"',
      'turns weekly/talk#t2: the row is in Parquet only',
      'turns weekly/talk#t2b: the row is in CSV only',
      'appearances weekly/reply#a1, column labels: CSV has "[]", Parquet has "[Weekly]"',
      'entities org-nato: the row is in Parquet only',
      'csv/entities.csv: is not as datapackage.json describes it: ',
    ],
  },
  {
    name: 'a cell of a CSV file, with its hash',
    files: all(edit('dist-data/csv/turns.csv', 'We met', 'We mit'), coverTracks),
    fails: ['csv-equals-parquet'],
    says: ['turns weekly/talk#t2, column text: CSV has '],
  },
  {
    name: 'a type that is none, with its hash',
    files: all(edit('dist-data/csv/turns.csv', ',10,"label"', ',10abc,"label"'), coverTracks),
    fails: ['readable'],
    says: ['csv/turns.csv weekly/talk#t2, column words: "10abc" is no integer'],
  },
  {
    name: 'a type of a Parquet file, with its hash',
    files: all(select('turns', '* REPLACE (words::INTEGER AS words)'), coverTracks),
    fails: ['parquet-schema'],
    says: ['parquet/turns.parquet, column words: is stored as INTEGER; declared is BIGINT'],
  },
  {
    name: 'sums that are not those of the files',
    files: async ({ dist }) => {
      const zeros = '0'.repeat(64)
      await writeFile(join(dist, 'SHA256SUMS'), `${zeros}  csv/turns.csv\n${zeros}  csv/quotes.csv\nturns\n`)
    },
    fails: ['checksums'],
    says: [
      'csv/turns.csv: is not the file that SHA256SUMS lists',
      'SHA256SUMS, row 2: lists csv/quotes.csv, which is not there or listed twice',
      'SHA256SUMS, row 3: is no hash with a path',
      'SHA256SUMS: does not list README.md',
    ],
  },
  {
    name: 'a text that no document has',
    files: async ({ dist }) => {
      await mkdir(join(dist, 'text', 'daily'), { recursive: true })
      await writeFile(join(dist, 'text', 'daily', 'talk.txt'), 'AB: Who?')
    },
    fails: ['text-files'],
    says: ['text/daily/talk.txt: is the text of no document'],
  },
  {
    name: 'counts that nobody has accepted',
    files: ({ root }) =>
      writeFile(join(root, 'expected.csv'), 'table,measure,count\nturns,rows,6\nturns,is_question = true,3\n'),
    options: ({ root }) => ({ expected: join(root, 'expected.csv') }),
    fails: ['expected-counts'],
    says: ['turns: rows: 5 instead of 6', 'appearances: role = interviewee: 2, and none accepted'],
  },
  {
    name: 'a number that is none in a Parquet file',
    files: select('turns', "* REPLACE ('nan'::DOUBLE AS confidence)"),
    fails: ['datapackage', 'csv-equals-parquet', 'range'],
    says: ['turns weekly/talk#t2, column confidence: nan is more than 1'],
  },
  {
    name: 'a row that stands twice in a CSV file',
    files: rewrite('dist-data/csv/entities.csv', (text) => text.replace(/"org-nato".*\n/, '$&$&')),
    fails: ['datapackage', 'csv-equals-parquet', 'keys-unique'],
    says: ['entities: CSV has 6 rows, Parquet has 5', 'csv/entities.csv org-nato, column entity_id: stands in 2 rows'],
  },
  {
    name: 'rows of a CSV file that changed places',
    files: rewrite('dist-data/csv/entities.csv', (text) => text.replace(/("norp-rs".*\n)("org-nato".*\n)/, '$2$1')),
    fails: ['datapackage', 'order'],
    says: ['csv/entities.csv norp-rs: stands after org-nato, but belongs before it'],
  },
  {
    name: 'raw files that changed after the build',
    files: all(edit('raw/Weekly/Talk.txt', 'NATO', 'Nato'), ({ raw }) => rm(join(raw, 'weekly', 'scan.txt'))),
    fails: ['raw-files'],
    says: [
      'documents weekly/talk, column source_sha256: Weekly/Talk.txt is not the file that was read',
      'documents weekly/scan, column source_path: there is no raw file weekly/scan.txt',
      'not looked at: documents with another raw file, or none (see raw-files)',
    ],
  },
  {
    name: 'a raw file that no document comes from',
    files: ({ raw }) => writeFile(join(raw, 'late.txt'), 'AB: Who?'),
    fails: ['raw-files'],
    says: ['documents: no document comes from the raw file late.txt'],
  },
]
