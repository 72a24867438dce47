import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees a line without a label that comes back, below one with such a label: number of labels (`0` to `3`), share of the
 * turns of the label above that asks (`0` to `3`), and how the line above asks. Null for others.
 * `Yes.` below `Q: Why?` -> `1 3 mark`
 */
export const belowLabel: Feature = {
  name: 'below-label',
  near: false,
  observe: ({ facts, labels, labelAsks, keys }, line) => {
    const above = labels[line - 1]
    if (!above || above.count < 2 || (labels[line]?.count ?? 0) > 1) return null
    const asks = labelAsks.get(`${above.form} ${above.key}`) ?? 0
    const share = numberRange(asks / above.count, [0.1, 0.5, 0.85])
    return `${numberRange(keys, [1, 2, 4])} ${share} ${at(facts, line - 1).ask}`
  },
}
