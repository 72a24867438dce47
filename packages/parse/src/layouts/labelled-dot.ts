import { dot } from '../labels/dot.ts'
import { labelled } from './label-reading.ts'

/** `Q. ...` and `A. ...`, `Jaime Larrazábal.- ...` and `Presidente.- ...`. */
export const labelledDot = labelled('labelled-dot', [dot], { score: 0.92, turn: 0.92, share: 0 })
