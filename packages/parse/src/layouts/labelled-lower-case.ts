import { lowerCase } from '../labels/lower-case.ts'
import { labelled } from './label-reading.ts'

export const labelledLowerCase = labelled('labelled-lower-case', [lowerCase], { score: 0.9, turn: 0.9, share: 0.6 })
