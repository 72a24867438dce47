/** Texts that a memory holds before it is emptied: more than one document has labels and date lines. */
const MAX_MEMOIZED_TEXTS = 1000

/** UTF-16 units. V8 copies shorter slices itself (SlicedString::kMinLength). */
const MIN_SLICE_LENGTH = 13

/**
 * The same function with a bounded memory of its results. It must depend on its text alone, so that the memory never
 * shows in a result. Labels and date lines come back all through a document: without the four memoized functions of
 * labels/ and printed-dates/ parsing takes 29 % longer (bench/parse.ts, 104 MB of pages: 15.5 s instead of 12.0 s).
 */
export function memoize<T extends NonNullable<unknown> | null>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // A slice of a long string keeps the whole string in memory, so the key is a copy.
    const copy = text.length < MIN_SLICE_LENGTH ? text : Buffer.from(text, 'utf16le').toString('utf16le')
    const result = read(copy)
    if (known.size >= MAX_MEMOIZED_TEXTS) known.clear()
    known.set(copy, result)
    return result
  }
}
