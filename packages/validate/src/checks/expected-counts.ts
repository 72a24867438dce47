import { countDataset, readCounts } from '../accepted-counts.ts'
import type { Check } from '../check.ts'

const advice =
  'if the data was meant to change, accept the new counts (--accept) and commit them with the change that made them, and say in the changelog what changed; else find out why'

export const expectedCounts: Check = {
  name: 'expected-counts',
  tier: 'fast',
  sentence: 'Rows, filled cells and words of vocabularies are as many as were accepted.',
  async *run(dataset) {
    if (dataset.expected === null) return
    const accepted = await readCounts(dataset.expected)
    if (accepted === null) {
      yield { skipped: `no counts have been accepted: there is no ${dataset.expected}` }
      return
    }
    for (const { name } of dataset.tables) {
      const skip = dataset.unreadable(`parquet.${name}`)
      if (skip) yield skip
    }
    const found = new Map((await countDataset(dataset)).map((count) => [`${count.table},${count.measure}`, count]))
    for (const { table, measure, count } of accepted) {
      const now = found.get(`${table},${measure}`)?.count ?? 0
      found.delete(`${table},${measure}`)
      if (dataset.unreadable(`parquet.${table}`) && dataset.tables.some(({ name }) => name === table)) continue
      if (now !== count) yield { table, found: `${measure}: ${now} instead of ${count}`, advice }
    }
    for (const { table, measure, count } of found.values()) {
      if (count > 0) yield { table, found: `${measure}: ${count}, and none accepted`, advice }
    }
  },
}
