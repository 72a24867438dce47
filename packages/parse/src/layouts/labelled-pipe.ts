import { pipe } from '../labels/pipe.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

export const labelledPipe: Layout = {
  name: 'labelled-pipe',
  read: (page) => readLabels(page, 'labelled-pipe', [pipe], { score: 0.9, turn: 0.9, share: 0.5 }),
}
