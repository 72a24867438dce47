import { findDates } from '../../src/dates/find-dates.ts'
import { anchorOf } from '../../src/dates/period.ts'
import type { DateRule, Example } from '../../src/dates/rule.ts'
import { families } from '../../src/dates/rules/index.ts'

const HEAD = `# Time expressions

What Colloquy finds and what it makes of it. This page is made from the examples of the rules in \
\`packages/normalize/src/dates/rules/\`; after a change, \`npx vitest run test/dates/page.test.ts -u\` in \
\`packages/normalize\` writes it anew.

In each example the expression is **bold**; the second column is the date of the document. Earliest and latest are \
days, both inclusive; a dash says that the side is open or unknown. What the other columns of \`dates\` hold is in \
[the data model](data-model.md).
`

/** The page about the rules, from their own examples. */
export function makePage(): string {
  return [HEAD, ...families.map(({ title, rules }) => family(title, rules))].join('\n')
}

function family(title: string, rules: readonly DateRule[]): string {
  const rows = rules.flatMap((rule) => rule.examples.flatMap((example) => rowOf(rule, example)))
  const alone = rules.flatMap(({ examples }) =>
    examples.flatMap(([text, , expression]) => (expression === null ? [text] : [])),
  )
  const table = format([['rule', 'example', 'document', 'value', 'EDTF', 'earliest', 'latest'], ...rows])
  const rest = alone.length === 0 ? '' : `\nLeft alone: ${alone.map((text) => `"${text}"`).join(', ')}.\n`
  return `## ${title}\n\n${table}${rest}`
}

function rowOf({ name }: DateRule, [text, anchor, expression]: Example): string[][] {
  if (expression === null) return []
  const found = findDates(text, { anchor: anchor === null ? null : anchorOf(anchor, 'sources') })
  const own = found.find(({ rule }) => rule === name)
  if (!own) return []
  const { start, end, timex } = own
  const shown = `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`
  const value = timex.mod === null ? timex.value : `${timex.value} ${timex.mod}`
  return [[name, shown, anchor ?? '–', value, timex.edtf ?? '–', timex.earliest ?? '–', timex.latest ?? '–']]
}

/** A Markdown table with its columns in line. */
function format(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('~', '\\~').replaceAll('\n', ' ')),
  )
  const widths = (escaped[0] ?? []).map((_, column) => Math.max(...escaped.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`
  const [head = [], ...body] = escaped
  return line(head) + line(widths.map((width) => '-'.repeat(width))) + body.map(line).join('')
}
