import { at } from '../../text/at.ts'
import { MAX_COUNTED_LENGTH } from '../evidence.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Sees how often the document prints a line: `0` (once) to `3` (over four times). Over 120 units counts as once. */
export const printed: Feature = {
  name: 'printed',
  near: false,
  observe: ({ facts, printed }, line) => {
    const { text } = at(facts, line)
    return numberRange(text.length > MAX_COUNTED_LENGTH ? 1 : (printed.get(text) ?? 1), [1, 2, 4])
  },
}
