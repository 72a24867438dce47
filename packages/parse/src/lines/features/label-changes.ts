import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Lines above in which the label before is looked for; chosen by eye. */
const MAX_LINES_ABOVE = 12

/**
 * Sees whether the last label of the same form is the `same` or an `other` one, and how many lines above it stands (`0`
 * to `3`); `first` where the twelve lines above have none. Null where the own label does not come back.
 * `Q: Why?` below `A: Yes.` -> `other 0`
 */
export const labelChanges: Feature = {
  name: 'label-changes',
  near: true,
  observe: ({ labels }, line) => {
    const own = at(labels, line)
    if (!own || own.count < 2) return null
    for (let above = line - 1; above >= Math.max(0, line - MAX_LINES_ABOVE); above -= 1) {
      const other = at(labels, above)
      if (other && other.count > 1 && other.form === own.form)
        return `${other.key === own.key ? 'same' : 'other'} ${numberRange(line - above, [1, 2, 4])}`
    }
    return 'first'
  },
}
