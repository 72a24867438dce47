import type { ExportedDataset, ExportedTable } from './exported-dataset.ts'

/**
 * The YAML between the two `---` of a data card, as the Hugging Face hub reads it. Each table is a config of its own:
 * files with different columns under one config do not load.
 * @param lead the table that the hub shows first.
 */
export function cardHead({ facts, tables }: ExportedDataset, lead: ExportedTable): string {
  const languages = facts.languages.map(primaryLanguage).filter((language) => language !== 'und')
  return [
    '---',
    `pretty_name: ${quote(facts.title)}`,
    ...listOf('language', [...new Set(languages)]),
    'license: other',
    'license_name: see-license',
    'license_link: LICENSE',
    ...listOf('tags', facts.keywords),
    ...listOf('size_categories', [sizeCategory(Math.max(...tables.map(({ rows }) => rows)))]),
    'configs:',
    ...tables.flatMap((table) => [
      `  - config_name: ${quote(table.name)}`,
      `    data_files: ${quote(`parquet/${table.name}.parquet`)}`,
      ...(table === lead ? ['    default: true'] : []),
    ]),
    '---',
  ].join('\n')
}

function listOf(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${quote(item)}`)]
}

/** A JSON string is a YAML string, and a quoted "no" stays Norwegian where a bare one is false. */
function quote(text: string): string {
  return JSON.stringify(text)
}

/** The hub knows languages without region or script: en-GB -> en. */
function primaryLanguage(code: string): string {
  return code.replace(/-.*/, '')
}

/** 130 -> n<1K, 1000 -> 1K<n<10K: the sizes of the hub. */
function sizeCategory(rows: number): string {
  const steps = ['1K', '10K', '100K', '1M', '10M', '100M', '1B', '10B', '100B', '1T']
  const step = steps.findIndex((_, index) => rows < 10 ** (index + 3))
  if (step === 0) return 'n<1K'
  return step === -1 ? 'n>1T' : `${steps[step - 1]}<n<${steps[step]}`
}
