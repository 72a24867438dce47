import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees whether the lines that begin with this sign ask in this document: `A` or `sign`, number of the lines (`0` to
 * `2`), their share of the document (`0` to `3`), and the share of them that asks (`0` to `4`). `- Yes.` where dashes
 * mark answers -> `sign 22 0`
 */
export const signAsks: Feature = {
  name: 'sign-asks',
  near: true,
  observe: ({ facts, signs }, line) => {
    const { opening } = at(facts, line)
    const own = signs.get(opening)
    if (!own) return null
    const count = `${numberRange(own.lines, [1, 3])}${numberRange(own.lines / facts.length, [0.1, 0.3, 0.6])}`
    return `${opening === 'A' ? 'A' : 'sign'} ${count} ${numberRange(own.asks / own.lines, [0.05, 0.25, 0.5, 0.75])}`
  },
}
