import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees the name of the row of boilerplate/ that takes the block. Null where no row does. */
export const furnitureRow: Feature = {
  name: 'furniture-row',
  near: false,
  observe: ({ page, lines }, line) => page.furniture[at(lines, line).block]?.name ?? null,
}
