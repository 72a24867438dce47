import { alternativesOf } from '../../vocabulary/index.ts'
import type { LabelMatch } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** Words of a name that end with a full stop, so that `Good. TM` is the end of a sentence and a label. */
const ABBREVIATED = alternativesOf('abbreviations', 'capital')

const WORD = `(?:(?:${ABBREVIATED}|${ABBREVIATED.toUpperCase()})\\.|(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}\\d&'-]{0,30})`

/**
 * A label at the end of what stands before a colon in the middle of a line: `... better than slogans? TM: Well, it is`.
 * It follows the end of a sentence or a dash and has at most four words. Behind a name in capitals a role may follow:
 * `ELLEN HATCH, State University: Thank you`.
 */
const LABEL_BEFORE_COLON = new RegExp(
  [
    '(?<=[.?!…–—"\')\\]] )',
    `(?:${WORD}(?: (?:& )?${WORD}){0,3}|`,
    "\\p{Lu}{2,20}(?: \\p{Lu}[\\p{Lu}.'-]{1,20}){1,2}, \\p{Lu}[^.?!:]{2,70})$",
  ].join(''),
  'u',
)

/** UTF-16 units before a colon that can hold a label: four words of 31, and the end of the sentence before them. */
const MAX_COLON_LABEL_LENGTH = 130

/**
 * Finds labels before colons in the middle of a line, for pages that lost their line breaks.
 * @param from where to begin, in UTF-16 units
 */
export function findInlineLabels(line: string, from = 0): LabelMatch[] {
  const found: LabelMatch[] = []
  for (let colon = line.indexOf(': ', from); colon >= 0; colon = line.indexOf(': ', colon + 2)) {
    if (line.charAt(colon - 1) === ' ') continue
    const start = Math.max(0, colon - MAX_COLON_LABEL_LENGTH)
    const match = LABEL_BEFORE_COLON.exec(line.slice(start, colon))
    if (match && looksLikeSpeaker(match[0])) found.push({ name: match[0], at: start + match.index, speech: colon + 2 })
  }
  return found
}
