import { tables } from '@colloquy/normalize'
import { describe, expect, test } from 'vitest'
import { cardOf } from '../src/card.ts'
import { flattenTables } from '../src/flat-table.ts'
import { facts } from './dataset-rows.ts'
import { kinds, links } from './small-tables.ts'

function cardFor(these: typeof tables, rows = 130, changes: Partial<typeof facts> = {}): string {
  const exported = flattenTables(these).map((table) => ({ ...table, rows, files: [] }))
  return cardOf({
    version: '1.2.3',
    facts: { ...facts, ...changes },
    tables: exported,
    texts: [],
    published: null,
    views: [],
  })
}

/** The YAML head as key -> the text of what follows, for the plain form that the card uses. */
function headOf(card: string): Record<string, string> {
  const [, head = ''] = card.split(/^---\n/m)
  const entries = head.split(/^(?=\w)/m).map((entry) => {
    const [, key = '', value = ''] = entry.match(/^(\w+):(.*)$/s) ?? []
    return [key, value.trim()] as const
  })
  return Object.fromEntries(entries)
}

describe('the head of the card', () => {
  test('has the keys that a hub reads', () => {
    expect(Object.keys(headOf(cardFor(tables)))).toEqual([
      'pretty_name',
      'language',
      'license',
      'license_name',
      'license_link',
      'tags',
      'size_categories',
      'configs',
    ])
    expect(headOf(cardFor(tables)).license).toBe('other')
  })

  test('has one config for each table, one of them by default', () => {
    const configs = headOf(cardFor(tables)).configs ?? ''
    expect(
      [...configs.matchAll(/config_name: "(\w+)"\n {4}data_files: "(.+)"/g)].map(([, name, path]) => [name, path]),
    ).toEqual(tables.map(({ name }) => [name, `parquet/${name}.parquet`]))
    expect(configs).toContain('"parquet/turns.parquet"\n    default: true')
    expect(configs.match(/default/g)).toHaveLength(1)
  })

  test('shows the first table by default where there are no turns', () => {
    expect(headOf(cardFor([kinds, links])).configs).toContain('"parquet/kinds.parquet"\n    default: true')
  })

  test('names languages without region and script, each once, quoted', () => {
    const { language } = headOf(cardFor(tables, 1, { languages: ['en-GB', 'en-US', 'no', 'sr-Latn', 'und'] }))
    expect(language).toBe('- "en"\n  - "no"\n  - "sr"')
    expect(headOf(cardFor(tables, 1, { languages: ['und'] }))).not.toHaveProperty('language')
  })

  test.each([
    [0, 'n<1K'],
    [999, 'n<1K'],
    [1000, '1K<n<10K'],
    [99_999, '10K<n<100K'],
    [5_000_000, '1M<n<10M'],
    [2_000_000_000, '1B<n<10B'],
    [10 ** 13, 'n>1T'],
  ])('%d rows are %s', (rows, size) => {
    expect(headOf(cardFor(tables, rows)).size_categories).toBe(`- "${size}"`)
  })
})

describe('the card', () => {
  const card = cardFor(tables)

  test('has a row for every table and every column', () => {
    for (const { name, columns } of flattenTables(tables)) {
      expect(card).toContain(`| [${name}](#${name}) |`)
      const section = card.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? ''
      const rows = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, column]) => column)
      expect(rows, name).toEqual(columns.map((column) => column.name))
    }
  })

  test('counts rows with and without republications', () => {
    expect(card).toMatch(/\| \[documents\]\(#documents\) \| .+ \| 130 \| 1 \|/)
    expect(card).toMatch(/\| \[speakers\]\(#speakers\) \| .+ \| 130 \| {2}\|/)
    expect(card).toContain('names: 1 of 130 documents.')
  })

  test('a dictionary line says type, null, unit, reference and vocabulary', () => {
    const small = cardFor([kinds, links])
    expect(small).toContain('| `kind_id` | text | no |  | Primary key. The key. |')
    expect(small).toContain('| `integer` | integer | yes | things | An integer. |')
    expect(small).toContain('| `list` | list&lt;text> | yes |  | A list. |')
    expect(small).toContain('| `colour` | text | no |  | A vocabulary. One of `red`, `green`. |')
    expect(small).toContain('| `previous` | text | yes |  | The link before. References `links.link_id`. |')
  })

  test('Markdown swallows nothing: every table row has as many cells as its header', () => {
    const lines = card.split('\n').filter((line) => line.startsWith('|'))
    const cells = lines.map((line) => line.replaceAll('\\|', '').split('|').length)
    expect(new Set(cells)).toEqual(new Set([4, 6, 7]))
    expect(card).toContain('&lt;document_id>#t&lt;n>')
    expect(card).toContain('Published by: Example \\| Weekly')
  })

  test('loads a table in every tool, with the types of its columns', () => {
    const small = cardFor([kinds])
    expect([...small.matchAll(/^```(\w+)$/gm)].map(([, language]) => language)).toEqual([
      'python',
      'python',
      'sql',
      'r',
    ])
    expect(small).toContain('pd.read_parquet("parquet/kinds.parquet", dtype_backend="pyarrow")')
    expect(small).toContain('pl.read_parquet("parquet/kinds.parquet")')
    expect(small).toContain(`"day": 'DATE',\n    "list": 'JSON',`)
    expect(small).toContain('col_types = "ccddlDccdlDc"')
  })

  test('explains offsets only where there are any', () => {
    expect(card).toContain('raw[start:end]')
    expect(card).toContain('`text/<document_id>.txt`')
    expect(cardFor([kinds])).not.toContain('raw[start:end]')
  })

  test('says what is known of the rights, and that some is not', () => {
    expect(card).toContain('Rights that documents state: CC BY 4.0; none\n')
    expect(cardFor(tables, 1, { rights: [] })).toContain('Rights that documents state: not stated\n')
  })

  test('names twenty outlets and counts the rest', () => {
    const outlets = Array.from({ length: 23 }, (_, index) => `Outlet ${index}`)
    expect(cardFor(tables, 1, { outlets })).toContain('Outlet 19 and 3 more\n')
  })
})
