import { lowerCase } from '../labels/lower-case.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

export const labelledLowerCase: Layout = {
  name: 'labelled-lower-case',
  read: (page) => readLabels(page, 'labelled-lower-case', [lowerCase], { score: 0.9, turn: 0.9, share: 0.6 }),
}
