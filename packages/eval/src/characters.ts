import type { GoldSpan } from '@colloquy/parse/train'

const SPACE = /\p{White_Space}/u

/** For each code point of a text: is it something other than white space? */
export function visibleCharacters(text: string): boolean[] {
  return Array.from(text, (character) => !SPACE.test(character))
}

/**
 * The places, in code points, of the visible characters inside the spans.
 * @throws RangeError where a span goes beyond the text: it was measured on another text
 */
export function charactersIn(spans: readonly GoldSpan[], visible: readonly boolean[]): Set<number> {
  const places = new Set<number>()
  for (const [start, end] of spans) {
    if (end > visible.length) {
      throw new RangeError(`a span ends at ${end}, but the text has ${visible.length} code points`)
    }
    for (let place = start; place < end; place += 1) if (visible[place]) places.add(place)
  }
  return places
}

export function without(places: ReadonlySet<number>, removed: ReadonlySet<number>): Set<number> {
  return new Set([...places].filter((place) => !removed.has(place)))
}

export function countShared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let shared = 0
  for (const place of left) if (right.has(place)) shared += 1
  return shared
}
