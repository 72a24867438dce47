import { mayHoldDate } from '../../printed-dates/date-forms.ts'
import { isDateLine, readDateLine } from '../../printed-dates/date-line.ts'
import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** UTF-16 units; a longer line is a paragraph. Chosen by eye. */
const MAX_DATED_LENGTH = 200

/**
 * Sees a date line: `date` (its day is known), `line` (01/02/2016 is open), `may` (a line with digits for a date).
 * Null for others, and over 200 units. `14 February 2023` -> `date`, `We met on 14 May 2013.` -> `may`
 */
export const dated: Feature = {
  name: 'dated',
  near: true,
  observe: ({ facts }, line) => {
    const { text } = at(facts, line)
    if (text.length > MAX_DATED_LENGTH || !mayHoldDate(text)) return null
    if (!isDateLine(text)) return 'may'
    return readDateLine(text) ? 'date' : 'line'
  },
}
