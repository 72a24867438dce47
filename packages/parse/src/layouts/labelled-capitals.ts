import { capitals } from '../labels/capitals.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

export const labelledCapitals: Layout = {
  name: 'labelled-capitals',
  read: (page) => readLabels(page, 'labelled-capitals', [capitals], { score: 0.9, turn: 0.88, share: 0.7 }),
}
