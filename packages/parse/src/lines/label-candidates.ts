import { labelKey } from '../labels/label.ts'
import type { Line } from './line.ts'

/** What may be a speaker label at the start of a line, whatever it looks like; the document decides by counting. */
export interface LabelCandidate {
  form: LabelSign
  key: string
  /** Offsets into the line: of the name, and of the speech behind it. */
  at: number
  until: number
  speech: number
}

/** How a label is set off from the speech. */
export type LabelSign =
  | 'colon'
  | 'bracket'
  | 'dash'
  | 'dot'
  | 'alone'
  | 'letter'
  | 'gap'
  | 'bold'
  | 'pipe'
  | 'capitals'
  | 'word'

const TIME = '[\\[(#]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?[\\])#]?'

/** What may stand before a name: quote marks of mails, bold, a bullet, the number of a question, a time mark. */
const BEFORE = `(?:>{1,3} ?|[*_#]{1,4} ?|[•‣▪■-] ?|(?:[QqPp]?\\d{1,4}[.)]?[ ]{1,4})|${TIME} ?(?:[-–—|] ?)?){0,3}`

const NAME = '(?<name>[^:\\s\\[(*_|][^:\\[\\]()*_|\\n]{0,69}?)'

/** ` (SPD)`, ` [00:12]`, `, Finland`. */
const BEHIND = `[*_]{0,3}(?: ?[(\\[][^()\\[\\]\\n]{1,60}[)\\]]){0,2}(?: ?${TIME}(?: ?-->? ?${TIME})?)?`

/** The forms of labels. `near` is quick, and true of each start of a line that `pattern` may match. */
const FORMS: readonly { form: LabelSign; pattern: RegExp; near: RegExp }[] = [
  {
    form: 'bracket',
    near: /^.{0,40}[[(]/,
    pattern: new RegExp(
      `^${BEFORE}[\\[(<]{1,2}(?<name>[^\\[\\]()<>:\\n]{1,50})[\\])>]{1,2}[*_]{0,2} ?[:–—-]?(?: +|$)`,
      'u',
    ),
  },
  {
    form: 'colon',
    near: /:/,
    pattern: new RegExp(
      `^${BEFORE}${NAME}${BEHIND} ?:[*_]{0,3}(?: ?${TIME}(?=$| ))?(?: +|$|(?=[\\p{L}"'«¿¡(–—]))`,
      'u',
    ),
  },
  {
    form: 'dash',
    near: /[–—] |[ .]- /,
    pattern: new RegExp(
      `^${BEFORE}(?<name>\\p{L}[^:,;?!\\[\\]()*_|\\n–—]{0,40}?)\\.? ?(?:[–—]|(?<=[ .])-){1,2} +`,
      'u',
    ),
  },
  { form: 'pipe', near: /\|/, pattern: new RegExp(`^${BEFORE}(?<name>\\p{L}[^|\\n]{0,50}?) ?\\| ?`, 'u') },
  {
    form: 'dot',
    near: /\.[–—-]? /,
    pattern: new RegExp(`^${BEFORE}(?<name>\\p{Lu}[^:;?!\\[\\]()*_|\\n–—-]{0,50}?)\\.(?:-|–|—)? +(?=\\S)`, 'u'),
  },
  {
    form: 'letter',
    near: /^[^\p{L}]{0,6}\p{Lu} /u,
    pattern: new RegExp(`^${BEFORE}(?<name>\\p{Lu}) +(?=[\\p{Lu}\\d"'(\\[—–-])`, 'u'),
  },
  {
    form: 'gap',
    near: /(?: {2}|\t)/,
    pattern: new RegExp(`^${BEFORE}(?<name>\\p{L}[^:\\n]{0,40}?)(?: {2,}|\\t+)(?=\\S)`, 'u'),
  },
  { form: 'bold', near: /^[*_<]/, pattern: /^(?<sign>[*_]{1,3})(?<name>[^*_\n]{1,60})\k<sign> +(?=\S)/u },
  {
    form: 'capitals',
    near: /^[^\p{L}]{0,6}\p{Lu}{2}/u,
    pattern: new RegExp(
      `^${BEFORE}(?<name>\\p{Lu}{2}[\\p{Lu}.'-]*(?: \\p{Lu}[\\p{Lu}.'-]+){0,3}) +(?=\\p{Lu}\\p{Ll}|\\p{Lu} )`,
      'u',
    ),
  },
]

const ALONE = new RegExp(
  `^${BEFORE}(?<name>[^:\\n?!;]{1,60}?)[*_]{0,3}(?: ?[(\\[][^()\\[\\]\\n]{1,40}[)\\]])?(?:,? *${TIME}(?: ?-->? ?${TIME})?)?[:,]?[*_]{0,3}$`,
  'u',
)

/** UTF-16 units from the start of a line in which a label ends; a longer search finds phrases. Chosen by eye. */
const MAX_LABEL_LENGTH = 160

/** UTF-16 units of a line that is nothing but a label; chosen by eye. */
const MAX_ALONE_LENGTH = 90

/** Words of a name with titles and role; chosen by eye. */
const MAX_NAME_WORDS = 9

/** Finds every candidate at the start of a line. */
export function findLabelCandidates({ text, inside }: Line): LabelCandidate[] {
  const found: LabelCandidate[] = []
  const start = text.length > MAX_LABEL_LENGTH ? text.slice(0, MAX_LABEL_LENGTH) : text
  for (const { form, near, pattern } of FORMS) {
    if (!near.test(start)) continue
    const candidate = readCandidate(start, form, pattern)
    if (candidate) found.push(candidate)
  }
  const alone = text.length <= MAX_ALONE_LENGTH && !inside ? readCandidate(start, 'alone', ALONE) : null
  if (alone) found.push(alone)
  return found
}

function readCandidate(start: string, form: LabelSign, pattern: RegExp): LabelCandidate | null {
  const match = pattern.exec(start)
  const name = match?.groups?.name?.trim()
  if (!match || !name || !/[\p{L}\p{So}]/u.test(name) || name.split(' ').length > MAX_NAME_WORDS) return null
  const [whole] = match
  const at = start.indexOf(name, whole.indexOf(name))
  return { form, key: labelKey(name) || name, at, until: at + name.length, speech: whole.length }
}
