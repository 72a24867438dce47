import { bareLetter } from '../labels/bare-letter.ts'
import { colon } from '../labels/colon.ts'
import { outlet } from '../labels/outlet.ts'
import { labelled } from './label-reading.ts'

/** `EWB: ...` and `PC: ...`, or `MS. PSAKI: ...` and `Q ...`. */
export const labelledColon = labelled('labelled-colon', [colon, bareLetter, outlet], {
  score: 0.97,
  turn: 0.95,
  share: 0,
})
