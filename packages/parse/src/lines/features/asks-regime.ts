import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees how a line asks (askOf), and the labels and the questions of the document (labelDensity, mannerOfAsking).
 * `Why?` -> `mark 0 0 2 0`
 */
export const asksRegime: Feature = {
  name: 'asks-regime',
  near: false,
  observe: ({ facts, density, manner }, line) => `${at(facts, line).ask} ${density} ${manner}`,
}
