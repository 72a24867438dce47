import { dash } from '../labels/dash.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `Q - ...` and `A - ...`, `[AS] – ...` and `[MK] – ...`. */
export const labelledDash: Layout = {
  name: 'labelled-dash',
  read: (page) => readLabels(page, 'labelled-dash', [dash], { score: 0.92, turn: 0.92, share: 0 }),
}
