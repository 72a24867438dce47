import { bracket } from '../labels/bracket.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `[Host] ...` and `[Moor] ...`, `(AM) ...` and `(TM) ...`. */
export const labelledBracket: Layout = {
  name: 'labelled-bracket',
  read: (page) => readLabels(page, 'labelled-bracket', [bracket], { score: 0.92, turn: 0.92, share: 0 }),
}
