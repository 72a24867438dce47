import { dash } from '../labels/dash.ts'
import { labelled } from './label-reading.ts'

/** `Q - ...` and `A - ...`, `[AS] – ...` and `[MK] – ...`. */
export const labelledDash = labelled('labelled-dash', [dash], { score: 0.92, turn: 0.92, share: 0 })
