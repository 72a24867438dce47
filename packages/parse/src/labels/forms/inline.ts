import { alternativesOf } from '../../vocabulary/index.ts'
import type { LabelMatch } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** Words of a name that end with a full stop, so that `Good. TM` is the end of a sentence and a label. */
const ABBREVIATED = alternativesOf('abbreviations', 'capital')

const WORD = `(?:(?:${ABBREVIATED}|${ABBREVIATED.toUpperCase()})\\.|(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}\\d&'-]{0,30})`

/**
 * Labels in the middle of a line, where line breaks were lost: `... better than slogans? TM: Well, it is`. A label
 * follows the end of a sentence or a dash; names have at most four words here, and in capitals what somebody is may follow:
 * `ELLEN HATCH, State University: Thank you`. The pattern looks at what stands before
 * a colon.
 */
const INLINE = new RegExp(
  `(?<=[.?!…–—"')\\]] )(?:${WORD}(?: (?:& )?${WORD}){0,3}|\\p{Lu}{2,20}(?: \\p{Lu}[\\p{Lu}.'-]{1,20}){1,2}, \\p{Lu}[^.?!:]{2,70})$`,
  'u',
)

/** Four words of 31 characters, and the end of the sentence before them. */
const REACH = 130

export function findInlineLabels(line: string, from = 0): LabelMatch[] {
  const found: LabelMatch[] = []
  for (let colon = line.indexOf(': ', from); colon >= 0; colon = line.indexOf(': ', colon + 2)) {
    if (line.charAt(colon - 1) === ' ') continue
    const start = Math.max(0, colon - REACH)
    const match = INLINE.exec(line.slice(start, colon))
    if (match && looksLikeSpeaker(match[0])) found.push({ name: match[0], at: start + match.index, speech: colon + 2 })
  }
  return found
}
