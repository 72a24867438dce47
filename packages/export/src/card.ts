import { cardHead } from './card-head.ts'
import type { Column } from './columns.ts'
import type { ExportedDataset, ExportedTable } from './exported-dataset.ts'
import { loadLinesFor } from './load-lines.ts'
import type { ViewName } from './views.ts'

/**
 * The data card `README.md`: a YAML head for dataset hubs, what the dataset is, how to load it, and a dictionary of
 * every column. Made from the dataset alone: no date of today, no name of a machine.
 */
export function cardOf(dataset: ExportedDataset): string {
  const lead = dataset.tables.find(({ name }) => name === dataset.facts.lead_table) ?? dataset.tables[0]
  if (!lead) throw new Error('a dataset has at least one table')
  const sections = [
    cardHead(dataset, lead),
    `# ${dataset.facts.title}`,
    dataset.facts.description,
    contents(dataset),
    origin(dataset),
    loading(lead),
    conventions(dataset),
    limits(dataset),
    '## Data dictionary',
    ...dataset.tables.map(dictionary),
  ]
  return `${sections.join('\n\n')}\n`
}

function contents({ tables, texts, views, facts }: ExportedDataset): string {
  const { republications, rows_without_republications: counts } = facts
  const documents = tables.find(({ name }) => name === 'documents')?.rows ?? 0
  const otherTexts = texts.length > 0 ? [textCompanion] : []
  const companionRows = [...companions, ...otherTexts, ...views.map((name) => viewCompanions[name])]
  return `${markdownTable(
    ['table', 'one row is', 'rows', 'without republications'],
    tables.map(({ name, title, rows }) => [
      `[${name}](#${name})`,
      prose(title),
      String(rows),
      name in counts ? String(counts[name]) : '',
    ]),
  )}

Republications are documents that hold the same interview as an earlier one, which \`documents.republication_of\` \
names: ${republications} of ${documents} documents. Leave them out, as the last column does, to count every interview \
once. Tables that belong to no single document have no such count.

Every table is there twice, with the same columns and the same rows in the same order: \`csv/<table>.csv\` and \
\`parquet/<table>.parquet\`. Beside them:

${markdownTable(['file', 'what it is'], companionRows)}

\`sha256sum -c SHA256SUMS\` tells whether all of it arrived as it was built.`
}

const companions: readonly (readonly string[])[] = [
  ['`datapackage.json`', 'Data Package 2.0: columns, constraints, keys, hashes of both formats'],
  ['`croissant.json`', 'Croissant 1.1: the same for tools of machine learning'],
  ['`schema/<table>.json`', 'JSON Schema of a row'],
  ['`LICENSE`', 'rights of the texts and of what was added'],
  ['`SHA256SUMS`', 'hash of every other file'],
]

const textCompanion = [
  '`text/<document_id>.txt`',
  'texts of documents that were no plain text files; offsets count in them',
]

const viewCompanions: Readonly<Record<ViewName, readonly string[]>> = {
  convokit: [
    '`convokit/`',
    'for ConvoKit: `convokit.Corpus(filename="convokit")`; `timestamp` is the place in the document',
  ],
  tei: ['`tei/<document_id>.xml`', 'TEI P5 in the manner of Parla-CLARIN: turns, speakers, notes'],
}

function origin({ version, facts }: ExportedDataset): string {
  return `## How it was made

Built by Colloquy ${version} from raw texts with the joint SHA-256 \`${facts.source_sha256}\` (over one line \
\`<sha256>  <path>\` for each document). The same texts, reviewed knowledge and version give the same files, byte for \
byte.

- Languages: ${enumerate(facts.languages)}
- Published by: ${enumerate(facts.outlets)}`
}

function loading(lead: ExportedTable): string {
  const blocks = loadLinesFor(lead).map(
    ({ tool, language, code, note }) => `### ${tool}\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n${note}`,
  )
  return `## How to load it

Run in this folder; \`${lead.name}\` stands for any table. Parquet keeps the types and is the better choice where the \
tool reads it.

${blocks.join('\n\n')}`
}

function conventions({ tables }: ExportedDataset): string {
  const inCodePoints = tables.some(({ columns }) => columns.some(({ unit }) => unit === 'code points'))
  const offsets = `
- Offsets count Unicode code points of the text of the document with its line ends as they are; the end is exclusive. \
The text is \`text/<document_id>.txt\` where that file is there: it holds what was read from a web page, subtitles, \
JSON Lines or a packed file. Else it is the decoded raw file. In Python: \`raw = open(path, encoding="utf-8-sig", \
newline="").read()\`, then \`raw[start:end]\`. JavaScript and Java count UTF-16 units and need a conversion.`
  return `## Reading conventions

- CSV: RFC 4180, UTF-8 without byte order mark, lines end with LF, texts are quoted. Line ends inside a text stay as \
they are.
- null is an empty cell without quotes in CSV. There are no empty texts and no stand-ins such as "-" or 9999-12-31.
- Booleans are \`true\` and \`false\`, dates \`YYYY-MM-DD\`.
- A list is JSON text in CSV (\`["a","b"]\`) and a list in Parquet.${inCodePoints ? offsets : ''}`
}

function limits({ facts }: ExportedDataset): string {
  return `## Limits

${facts.licenses.map(({ name, title }) => `- Rights (${name}): ${title}`).join('\n')}
- Rights that documents state: ${enumerate(facts.rights.map((statement) => statement ?? 'none'))}
- fastparquet cannot read the lists; use pyarrow.
- pandas shows a DATE from Parquet as \`date32[day][pyarrow]\` with \`dtype_backend="pyarrow"\` and as \`object\` \
without. From CSV, pandas 2 leaves a column with dates before 1677 as text; pandas 3 reads it.`
}

function dictionary({ name, title, description, columns }: ExportedTable): string {
  return `### ${name}

${prose(title)}. ${prose(description)}

${markdownTable(
  ['column', 'type', 'null', 'unit or form', 'meaning'],
  columns.map((column) => [
    `\`${column.name}\``,
    column.type.replace('<', '&lt;'),
    column.nullable ? 'yes' : 'no',
    prose(column.unit ?? ''),
    meaningOf(column),
  ]),
)}`
}

function meaningOf({ description, primaryKey, references, values }: Column): string {
  return [
    primaryKey ? 'Primary key.' : '',
    prose(description),
    references === null ? '' : `References \`${references}\`.`,
    values === null ? '' : `One of ${values.map((value) => `\`${value}\``).join(', ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The first twenty of a list that may have thousands. */
function enumerate(items: readonly string[]): string {
  if (items.length === 0) return 'not stated'
  const more = items.length > 20 ? ` and ${items.length - 20} more` : ''
  return items.slice(0, 20).map(prose).join('; ') + more
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text that Markdown shows as it is: `<document_id>` is no tag, and `|` ends no cell. */
function prose(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}
