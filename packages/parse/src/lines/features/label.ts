import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the label candidate of a line: its form; how often it comes back (`0` to `3`), `v` for a variant of one that
 * does, or `1`; `alone` or `run`, as speech stands behind it or not; and its part. `none` without one. `Q: Why?` of
 * eight -> `colon 2 run asks`
 */
export const label: Feature = {
  name: 'label',
  near: true,
  observe: ({ facts, labels }, line) => {
    const own = at(labels, line)
    if (!own) return 'none'
    const back = own.count > 1 ? numberRange(own.count, [2, 4, 8]) : own.variant ? 'v' : '1'
    const behind = own.speech >= at(facts, line).text.length ? 'alone' : 'run'
    return `${own.form} ${back} ${behind} ${own.part ?? ''}`
  },
}
