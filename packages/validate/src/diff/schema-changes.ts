import type { StoredTable } from './stored-table.ts'

/** A change in what readers of the dataset may rely on. */
export interface SchemaChange {
  what: string
  /** Programs that read the old dataset may fail, or read something else, with the new one. */
  breaking: boolean
}

const breaks = (what: string): SchemaChange => ({ what, breaking: true })
const fits = (what: string): SchemaChange => ({ what, breaking: false })

/** What is different between two versions of a table; a column may only be added, and only at the end. */
export function compareSchemas(before: StoredTable | undefined, after: StoredTable | undefined): SchemaChange[] {
  if (!before) return after ? [fits(`the table is new, with the columns ${namesOf(after).join(', ')}`)] : []
  if (!after) return [breaks('the table was removed')]
  const old = namesOf(before)
  const now = namesOf(after)
  const removed = old.filter((name) => !now.includes(name))
  const added = now.filter((name) => !old.includes(name))
  const kept = old.filter((name) => now.includes(name))
  const order = now.filter((name) => old.includes(name))
  const atEnd = added.every((name) => now.indexOf(name) >= order.length)
  return [
    ...removed.map((name) => breaks(`column ${name} was removed`)),
    ...added.map((name) => fits(`column ${name} is new (${typeOf(after, name)})`)),
    ...(kept.join() === order.join() ? [] : [breaks(`the order of the columns changed: ${now.join(', ')}`)]),
    ...(atEnd ? [] : [breaks('new columns stand before old ones: readers that count columns read something else')]),
    ...kept.flatMap((name) => compareColumn(before, after, name)),
    ...(before.key === after.key ? [] : [breaks(`the key is ${after.key} instead of ${before.key}`)]),
  ]
}

function compareColumn(before: StoredTable, after: StoredTable, name: string): SchemaChange[] {
  const [old, now] = [typeOf(before, name), typeOf(after, name)]
  const [was, is] = [requiredOf(before, name), requiredOf(after, name)]
  return [
    ...(old === now ? [] : [breaks(`column ${name} is ${now} instead of ${old}`)]),
    ...(was === true && is === false ? [breaks(`column ${name} may be null now`)] : []),
    ...(was === false && is === true ? [fits(`column ${name} is never null now`)] : []),
  ]
}

const namesOf = ({ columns }: StoredTable) => columns.map(({ name }) => name)
const typeOf = ({ columns }: StoredTable, column: string) => columns.find(({ name }) => name === column)?.type
const requiredOf = ({ columns }: StoredTable, column: string) => columns.find(({ name }) => name === column)?.required
