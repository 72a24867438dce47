import { pipe } from '../labels/pipe.ts'
import { labelled } from './label-reading.ts'

export const labelledPipe = labelled('labelled-pipe', [pipe], { score: 0.9, turn: 0.9, share: 0.5 })
