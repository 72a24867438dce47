import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the kind and the scope of the row of boilerplate/ that takes the block. Null where no row does.
 * `Share on Facebook` -> `boilerplate rest`
 */
export const furniture: Feature = {
  name: 'furniture',
  near: true,
  observe: ({ page, lines }, line) => {
    const row = page.furniture[at(lines, line).block]
    return row ? `${row.kind} ${row.scope}` : null
  },
}
