import { bareLetter } from '../labels/bare-letter.ts'
import { colon } from '../labels/colon.ts'
import { outlet } from '../labels/outlet.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `EWB: ...` and `PC: ...`, or `MS. PSAKI: ...` and `Q ...`. */
export const labelledColon: Layout = {
  name: 'labelled-colon',
  read: (page) =>
    readLabels(page, 'labelled-colon', [colon, bareLetter, outlet], { score: 0.97, turn: 0.95, share: 0 }),
}
