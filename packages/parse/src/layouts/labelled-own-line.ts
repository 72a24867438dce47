import { ownLine } from '../labels/own-line.ts'
import { labelled } from './label-reading.ts'

/** `INTERVIEWER` on a line, the question below it; then `HALVORSEN` and the answer. */
export const labelledOwnLine = labelled('labelled-own-line', [ownLine], { score: 0.9, turn: 0.9, share: 0.1 })
