import { capitals } from '../labels/capitals.ts'
import { labelled } from './label-reading.ts'

export const labelledCapitals = labelled('labelled-capitals', [capitals], { score: 0.9, turn: 0.88, share: 0.7 })
