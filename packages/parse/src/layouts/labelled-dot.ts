import { dot } from '../labels/dot.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `Q. ...` and `A. ...`, `Jaime Larrazábal.- ...` and `Presidente.- ...`. */
export const labelledDot: Layout = {
  name: 'labelled-dot',
  read: (page) => readLabels(page, 'labelled-dot', [dot], { score: 0.92, turn: 0.92, share: 0 }),
}
