import { TIME_PATTERN } from '../../text/time-marks.ts'
import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** `tom: hi`, `mary ann: so`, `[10:01] tom: hi`: chats and hasty transcripts leave capitals out. */
const LOWER_CASE_LABEL = new RegExp(
  `^(?:${TIME_PATTERN} ?)?(?<name>\\p{Ll}[\\p{L}\\d._'-]{0,20}(?: \\p{Ll}[\\p{L}\\d._'-]{0,20})?): {0,4}(?=\\S)`,
  'u',
)

/** Labels in lower case with a colon behind them. */
export const lowerCase: LabelForm = {
  name: 'lower-case',
  read(line) {
    const match = LOWER_CASE_LABEL.exec(line)
    const name = match?.groups?.name
    if (!match || !name || !looksLikeSpeaker(name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())))
      return null
    return { name, at: line.indexOf(name), speech: match[0].length }
  },
}
