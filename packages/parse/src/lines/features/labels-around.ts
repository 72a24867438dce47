import type { Feature } from './feature.ts'

/**
 * Sees the groups of the label candidates (labelGroup) of the line above, the line and the line below.
 * `Yes.` between two labels -> `back sign run /none/back sign run `
 */
export const labelsAround: Feature = {
  name: 'labels-around',
  near: false,
  observe: ({ facts }, line) =>
    `${facts[line - 1]?.label ?? 'none'}/${facts[line]?.label ?? 'none'}/${facts[line + 1]?.label ?? 'none'}`,
}
