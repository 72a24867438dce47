import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees whether a line ends as a sentence: `y`, `n`. `By Ana Moor` -> `n` */
export const sentence: Feature = {
  name: 'sentence',
  near: true,
  observe: ({ facts }, line) => (at(facts, line).endsSentence ? 'y' : 'n'),
}
