import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees whether the turns with this label ask in this document: number of them (`0` to `2`), share that asks (`0` to
 * `4`), and the part. Null where the label neither comes back nor is a part. `Q: Why?` of eight -> `2 4 asks`
 */
export const labelAsks: Feature = {
  name: 'label-asks',
  near: true,
  observe: ({ labels, labelAsks: asked }, line) => {
    const own = at(labels, line)
    if (!own || (own.count < 2 && !own.part)) return null
    const asks = asked.get(`${own.form} ${own.key}`) ?? 0
    const share = numberRange(asks / own.count, [0.05, 0.3, 0.6, 0.85])
    return `${numberRange(own.count, [2, 4])} ${share} ${own.part ?? ''}`
  },
}
