import { bracket } from '../labels/bracket.ts'
import { labelled } from './label-reading.ts'

/** `[Host] ...` and `[Moor] ...`, `(AM) ...` and `(TM) ...`. */
export const labelledBracket = labelled('labelled-bracket', [bracket], { score: 0.92, turn: 0.92, share: 0 })
