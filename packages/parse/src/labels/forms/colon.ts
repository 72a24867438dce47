import { TIME_PATTERN } from '../../text/time-marks.ts'
import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'
import { findInlineLabels } from './inline.ts'

/**
 * A label before a colon, with what may stand around the name:
 * - nothing: `EWB: ...`, `BG Romano: ...`
 * - a role, a place, a programme: `JULIEN BOIS (Commander, KFOR): ...`, `MAYOR TY MOOR (R), LUNE (via telephone): ...`
 * - emphasis: `**Ana:** ...`, `**Ana**: ...`, `_Ana:_ ...`
 * - a change of speaker: `>> ANA: ...`
 * - a time mark: `[00:12] Ana: ...`, `Ana [00:12]: ...`
 * - the number of the question, as parliaments print it: `Q12   Chair: ...`
 */
const COLON = new RegExp(
  [
    '^(?:>{2,3} ?)?(?:Q\\d{1,3} {1,14})?',
    `(?:${TIME_PATTERN} ?)?`,
    '[*_]{0,3}(?<name>[^:[\\]()\\n*]{1,70}?)[*_]{0,3}',
    '(?: ?[([][^()[\\]\\n]{1,60}[)\\]](?:, [^:()[\\]\\n]{1,60}(?:\\([^()\\n]{1,40}\\))?)?)?',
    `(?: ?${TIME_PATTERN})?`,
    ' ?:[*_]{0,3}(?: ?[–—-](?= ))?',
    '(?= |$|[\\p{Lu}"\'])',
  ].join(''),
  'u',
)

/** `EWB: ...`: nearly all labels are words alone, and COLON would read the same in them, more slowly. */
const PLAIN = /^[^\s:[\]()*_>\d][^:[\]()\n*_>\d]{0,69}: +(?=[^ –—-])/

/** `Q    Okay. Secondly, on Kosovo: ...` is a letter and a question with a colon in it (see bare-letter.ts). */
const BARE_LETTER = /^Q(?: {2}| .*\p{Ll}[.?!] )/u

/** UTF-16 units of a line in which a label must end; chosen by eye. */
const MAX_LABEL_END = 150

/** `[Audience]: ...`, `[Ana Moor]: 00:37:13`. */
const BOXED_LABEL = /^\[(?<name>[^:[\]()\n*_]{1,60})\] ?:(?= |$)/u

/** `Ana: 00:12` or `Ana 00:12` alone on the line. */
const LABEL_WITH_TIME = new RegExp(`^\\*{0,2}(?<name>[^:[\\]()\\n*]{1,60}?),? ${TIME_PATTERN}$`)

/** `**mudlark7:** ...`: a user name in bold or italics need not begin with a capital. */
function isHandle(line: string, name: string): boolean {
  if (!/^[*_]/.test(line) || !/^[\p{L}\d][\p{L}\d_.-]{1,24}$/u.test(name)) return false
  return looksLikeSpeaker(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)
}

/** Labels with a colon behind them, the most common form. */
export const colon: LabelForm = {
  name: 'colon',
  read(line) {
    // Most lines are speech, without a colon near their start; time marks hold one too.
    const sign = line.indexOf(':')
    if (sign < 0 || sign >= MAX_LABEL_END) return null
    const plain = PLAIN.exec(line)
    const match =
      plain ??
      COLON.exec(line) ??
      BOXED_LABEL.exec(line) ??
      (line.length < MAX_LABEL_END ? LABEL_WITH_TIME.exec(line) : null)
    const name = (plain ? line.slice(0, sign) : match?.groups?.name)?.trimEnd()
    if (!match || !name || BARE_LETTER.test(name) || !(looksLikeSpeaker(name) || isHandle(line, name))) return null
    if (plain) return { name, at: 0, speech: plain[0].length }
    const behind = line.slice(match[0].length)
    return { name, at: line.indexOf(name), speech: line.length - behind.trimStart().length }
  },
  readInside: findInlineLabels,
}
