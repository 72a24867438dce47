import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the group of the label candidate (labelGroup), and whether the head of the page prints its words further `above`
 * or the line is the `first` place. Null below three units. `Moor: Yes.` below `By Ana Moor` -> `once sign run above`
 */
export const labelNamed: Feature = {
  name: 'label-named',
  near: false,
  observe: ({ facts, lines, labels, head }, line) => {
    const own = at(labels, line)
    if (!own || own.until - own.at < 3) return null
    const { text, label } = at(facts, line)
    const first = head.indexOf(text.slice(own.at, own.until))
    return `${label} ${first >= 0 && first < at(lines, line).start ? 'above' : 'first'}`
  },
}
