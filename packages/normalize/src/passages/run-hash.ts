/** The least number that stands for a word; smaller ones are borders between segments (`word-file.ts`). */
export const FIRST_WORD = 2

/** The word or border at a position of the corpus. */
export type WordAt = (position: number) => number

/** Turns a word into a 32-bit number that is never a border: FNV-1a over UTF-16 units, mixed once more. */
export function hashWord(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  const mixed = mix(hash)
  return mixed < FIRST_WORD ? mixed + FIRST_WORD : mixed
}

/** A hash of 64 bits for a run of words, as two halves without sign. */
export interface RunHash {
  high: number
  low: number
}

/** Hashes the `length` words from `start` on; equal runs have equal hashes. */
export function hashRun(wordAt: WordAt, start: number, length: number): RunHash {
  let high = length
  let low = ~length
  for (let index = start; index < start + length; index += 1) {
    const word = wordAt(index)
    high = Math.imul(high ^ word, 0x9e3779b1)
    low = Math.imul(low ^ word, 0x85ebca77)
    // The low bits of a product do not depend on the high bits of its factors; the rotation mixes them in.
    high = (high << 15) | (high >>> 17)
    low = (low << 13) | (low >>> 19)
  }
  return { high: mix(high), low: mix(low) }
}

/** The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input changes half of the output. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
