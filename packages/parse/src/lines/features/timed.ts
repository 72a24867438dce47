import { at } from '../../text/at.ts'
import { TIME_MARK } from '../../text/time-marks.ts'
import type { Feature } from './feature.ts'

/**
 * Sees a time mark: `all` of the line, or what `opens` it. Null without one. `[00:12:31]` -> `all`, `12:31 Yes.` ->
 * `opens`
 */
export const timed: Feature = {
  name: 'timed',
  near: false,
  observe: ({ facts }, line) => {
    const { text } = at(facts, line)
    return TIME_MARK.test(text) ? 'all' : /^\W{0,3}\d{1,2}:\d{2}/.test(text) ? 'opens' : null
  },
}
