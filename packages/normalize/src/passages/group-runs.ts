import { at } from '@colloquy/parse'
import type { RunHash } from './run-hash.ts'
import { PARTITIONS } from './spill-file.ts'

/** A run of words by its hash, and where it stands: a position of the corpus or the number of a document. */
export type RunRecord = [high: number, low: number, place: number]

/** The record of a run at a place. */
export const runRecord = ({ high, low }: RunHash, place: number): RunRecord => [high, low, place]

/** The partition of a run, 0 to 255; equal runs have the same one. */
export const partitionOf = ({ high }: RunHash): number => high % PARTITIONS

/**
 * Groups the records of one partition by run.
 * @param records three numbers each, see `RunRecord`
 * @returns for each run that stands at two or more places, these places in the order of the records
 */
export function* groupRuns(records: Uint32Array): Generator<number[]> {
  const count = records.length / 3
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  /** Hash table: slot -> last record of its run plus one; 0 is an empty slot. */
  const slots = new Uint32Array(size)
  /** Record -> previous record of the same run plus one; 0 for the first. */
  const previous = new Uint32Array(count)
  for (let record = 0; record < count; record += 1) {
    const high = at(records, record * 3)
    const low = at(records, record * 3 + 1)
    let slot = low & (size - 1)
    for (;;) {
      const other = at(slots, slot) - 1
      if (other < 0 || (records[other * 3] === high && records[other * 3 + 1] === low)) break
      slot = (slot + 1) & (size - 1)
    }
    previous[record] = at(slots, slot)
    slots[slot] = record + 1
  }
  for (const last of slots) {
    if (last === 0 || previous[last - 1] === 0) continue
    const places: number[] = []
    for (let record = last; record !== 0; record = at(previous, record - 1)) {
      places.push(at(records, (record - 1) * 3 + 2))
    }
    yield places.reverse()
  }
}
