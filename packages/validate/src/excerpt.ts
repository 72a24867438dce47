/** Length of what a message shows of a value. */
const SHOWN = 60

/** A value as a message shows it: `"in December last year…"`, null as `null`. */
export function quote(value: string | null, at = 0): string {
  return value === null ? 'null' : JSON.stringify(shorten(value, at))
}

/** @param at the place that matters, in UTF-16 units */
export function shorten(value: string, at = 0): string {
  if (value.length <= SHOWN) return value
  const start = wholeCharacter(value, Math.max(0, Math.min(at - SHOWN / 3, value.length - SHOWN)))
  const end = wholeCharacter(value, start + SHOWN)
  return `${start > 0 ? '…' : ''}${value.slice(start, end)}${end < value.length ? '…' : ''}`
}

/** Two values that differ, each with the surroundings of the first difference. */
export function quoteBoth(a: string | null, b: string | null): [string, string] {
  let same = 0
  if (a !== null && b !== null) while (same < a.length && a[same] === b[same]) same += 1
  return [quote(a, same), quote(b, same)]
}

/** The same place, or the one before where it would cut a character in two. */
function wholeCharacter(value: string, at: number): number {
  const low = value.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff ? at - 1 : at
}
