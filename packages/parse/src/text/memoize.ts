/** Labels and closing lines come back all through a document; more different ones than these are not kept. */
const MOST = 1000

/** Stretches below this are copied by the engine itself (SlicedString::kMinLength of V8). */
const SHORT = 13

/** The same function, asked once for each text as long as memory of it is kept. It must depend on nothing else. */
export function remember<T extends NonNullable<unknown> | null>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    // A stretch of a long string keeps the whole of it in memory; a copy does not, and short stretches are copies.
    const copy = text.length < SHORT ? text : Buffer.from(text, 'utf16le').toString('utf16le')
    const now = read(copy)
    if (known.size >= MOST) known.clear()
    known.set(copy, now)
    return now
  }
}
