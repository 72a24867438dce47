import { looksLikeSpeaker } from '../../labels/speaker-name.ts'
import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the group of the label candidate (labelGroup), whether it looks like a speaker (`name`, `no`), and how many
 * words it has (`0` to `4`). Null without a candidate. `Ana Moor: Yes.` -> `once sign run name 1`
 */
export const labelLooks: Feature = {
  name: 'label-looks',
  near: false,
  observe: ({ facts, labels }, line) => {
    const own = at(labels, line)
    if (!own) return null
    const { text, label } = at(facts, line)
    const name = text.slice(own.at, own.until)
    return `${label} ${looksLikeSpeaker(name) ? 'name' : 'no'} ${numberRange(name.split(' ').length, [1, 2, 3, 5])}`
  },
}
