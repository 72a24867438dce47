import type { Table } from '@colloquy/normalize'
import { z } from 'zod'
import type { FlatTable } from '../src/flat-table.ts'
import { flattenTables } from '../src/flat-table.ts'

/** A table with one column of every type, once required and once not. */
export const kinds: Table = {
  name: 'kinds',
  title: 'A row of everything',
  description: 'One column of every type.',
  schema: z.strictObject({
    kind_id: z.string().min(1).describe('The key.').meta({ primaryKey: true }),
    text: z.string().min(1).nullable().describe('A text.'),
    integer: z.int().nullable().describe('An integer.').meta({ unit: 'things' }),
    double: z.number().nullable().describe('A double.'),
    flag: z.boolean().nullable().describe('A boolean.'),
    day: z.iso.date().nullable().describe('A date.'),
    list: z.array(z.string()).nullable().describe('A list.'),
    colour: z.enum(['red', 'green']).describe('A vocabulary.'),
    required_integer: z.int().describe('An integer that is always there.'),
    required_flag: z.boolean().describe('A boolean that is always there.'),
    required_day: z.iso.date().describe('A date that is always there.'),
    required_list: z.array(z.string()).describe('A list that is always there.'),
  }),
}

/** A row of `kinds`: null wherever it may be, changed by what the test is about. */
export function kindsRow(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind_id: 'k1',
    text: null,
    integer: null,
    double: null,
    flag: null,
    day: null,
    list: null,
    colour: 'red',
    required_integer: 0,
    required_flag: false,
    required_day: '2020-02-29',
    required_list: [],
    ...changes,
  }
}

/** A second table that refers to the first and to itself. */
export const links: Table = {
  name: 'links',
  title: 'A link',
  description: 'Between kinds.',
  schema: z.strictObject({
    link_id: z.string().min(1).describe('The key.').meta({ primaryKey: true }),
    kind_id: z.string().describe('A kind.').meta({ references: 'kinds.kind_id' }),
    previous: z.string().nullable().describe('The link before.').meta({ references: 'links.link_id' }),
  }),
}

export function flatten(table: Table): FlatTable {
  const [flat] = flattenTables([table])
  if (!flat) throw new Error('no table')
  return flat
}
