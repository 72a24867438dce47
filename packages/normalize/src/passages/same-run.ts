import type { RunHash } from './run-hash.ts'
import { PARTITIONS } from './spill-file.ts'

/** A record that says: this run of words stands there (a position, or the number of a document). */
export type RunRecord = [high: number, low: number, place: number]

export const runRecord = ({ high, low }: RunHash, place: number): RunRecord => [high, low, place]

/** Equal runs meet in one partition. */
export const partitionOf = ({ high }: RunHash): number => high % PARTITIONS

/** The places of every run that stands in more than one, in the order in which they were recorded. */
export function* samePlaces(records: Uint32Array): Generator<number[]> {
  const count = records.length / 3
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  /** Hash table: slot -> last record of its run, plus one. */
  const slots = new Uint32Array(size)
  /** Record -> the record of the same run before it, plus one. */
  const previous = new Uint32Array(count)
  for (let record = 0; record < count; record += 1) {
    const high = records[record * 3] ?? 0
    const low = records[record * 3 + 1] ?? 0
    let slot = low & (size - 1)
    for (;;) {
      const other = (slots[slot] ?? 0) - 1
      if (other < 0 || (records[other * 3] === high && records[other * 3 + 1] === low)) break
      slot = (slot + 1) & (size - 1)
    }
    previous[record] = slots[slot] ?? 0
    slots[slot] = record + 1
  }
  for (const last of slots) {
    if (last === 0 || previous[last - 1] === 0) continue
    const places: number[] = []
    for (let record = last; record !== 0; record = previous[record - 1] ?? 0) {
      places.push(records[(record - 1) * 3 + 2] ?? 0)
    }
    yield places.reverse()
  }
}
