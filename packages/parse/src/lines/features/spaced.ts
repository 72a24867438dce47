import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees whether empty lines set a line apart: `y`, `n`, or `inside` where it begins inside its paragraph. */
export const spaced: Feature = {
  name: 'spaced',
  near: true,
  observe: ({ lines, page }, line) => {
    const { inside, block } = at(lines, line)
    return inside ? 'inside' : page.blocks[block]?.spaced ? 'y' : 'n'
  },
}
