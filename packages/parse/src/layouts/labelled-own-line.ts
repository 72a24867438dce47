import { ownLine } from '../labels/own-line.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `INTERVIEWER` on a line, the question below it; then `HALVORSEN` and the answer. */
export const labelledOwnLine: Layout = {
  name: 'labelled-own-line',
  read: (page) => readLabels(page, 'labelled-own-line', [ownLine], { score: 0.9, turn: 0.9, share: 0.1 }),
}
