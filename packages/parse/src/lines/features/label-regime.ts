import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the group of the label candidate (labelGroup) and how many labels the document has (labelDensity).
 * `Ana: Yes.` -> `back sign run  4 2`
 */
export const labelRegime: Feature = {
  name: 'label-regime',
  near: false,
  observe: ({ facts, density }, line) => `${at(facts, line).label} ${density}`,
}
