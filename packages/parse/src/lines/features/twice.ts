import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees whether the line `before` or `after` is the same. Null for others, and below six units. */
export const twice: Feature = {
  name: 'twice',
  near: false,
  observe: ({ facts }, line) => {
    const { text } = at(facts, line)
    if (text.length < 6) return null
    return text === facts[line - 1]?.text ? 'before' : text === facts[line + 1]?.text ? 'after' : null
  },
}
