import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the group of the label candidate (labelGroup), how many keys of its form come back (`0` to `5`), and how many
 * lines have a label that does (`0` to `4`). Null without a candidate. `Ana: Yes.` -> `back sign run  2 3`
 */
export const labelKeys: Feature = {
  name: 'label-keys',
  near: false,
  observe: ({ facts, labels, share }, line) => {
    const own = at(labels, line)
    if (!own) return null
    const keys = numberRange(own.keys, [0, 1, 2, 4, 8])
    return `${at(facts, line).label} ${keys} ${numberRange(share.labels, [0.05, 0.2, 0.4, 0.6])}`
  },
}
