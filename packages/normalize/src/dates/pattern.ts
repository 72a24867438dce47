import { NUMBERS, SHAPES, symbolOf } from './date-tokens.ts'
import {
  APPROXIMATIONS,
  CARDINALS,
  DAYTIMES,
  DECADE_NAMES,
  FOREIGN_WEEKDAYS,
  GERMAN_MONTHS,
  MONTHS,
  ORDINALS,
  ROMANCE_MONTHS,
  SEASONS,
  SLAVIC_MONTHS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from './words.ts'

const symbolsOf = (vocabulary: ReadonlyMap<string, unknown>): string => [...vocabulary.keys()].map(symbolOf).join('')

const range = (base: number, from: number, to: number): string =>
  `${String.fromCharCode(base + from)}-${String.fromCharCode(base + to)}`

/** Classes of tokens: members of a character class over symbols. */
const CLASSES: Readonly<Record<string, string>> = {
  MONTH: symbolsOf(MONTHS),
  SMONTH: symbolsOf(SLAVIC_MONTHS),
  GMONTH: symbolsOf(GERMAN_MONTHS),
  RMONTH: symbolsOf(ROMANCE_MONTHS),
  WEEKDAY: symbolsOf(WEEKDAYS),
  WEEKDAYS: symbolsOf(WEEKDAY_PLURALS),
  FWEEKDAY: symbolsOf(FOREIGN_WEEKDAYS),
  SEASON: symbolsOf(SEASONS),
  DAYTIME: symbolsOf(DAYTIMES),
  UNIT: symbolsOf(UNITS),
  CARDINAL: symbolsOf(CARDINALS),
  TENS: symbolsOf(new Map([...CARDINALS].filter(([, value]) => value >= 20 && value < 100))),
  ORDWORD: symbolsOf(ORDINALS),
  DECADENAME: symbolsOf(DECADE_NAMES),
  ORDNUM: range(NUMBERS.ordinal, 1, 99),
  DAYNUM: range(NUMBERS.small, 1, 31),
  MONTHNUM: range(NUMBERS.small, 1, 12),
  HOUR: range(NUMBERS.small, 0, 24),
  MINUTE: range(NUMBERS.small, 0, 59),
  SMALL: range(NUMBERS.small, 0, 99),
  HUNDREDS: SHAPES.hundreds,
  YEAR: SHAPES.year,
  THOUSANDS: SHAPES.thousands,
  AMOUNT: SHAPES.amount,
  DECADE: SHAPES.decade,
  OLDDECADE: SHAPES.oldDecade,
  SINGULAR: [...UNITS]
    .filter(([word, unit]) => word === unit)
    .map(([word]) => symbolOf(word))
    .join(''),
  PLURAL: [...UNITS]
    .filter(([word, unit]) => word !== unit)
    .map(([word]) => symbolOf(word))
    .join(''),
  SHORTDECADE: range(NUMBERS.decade, 1, 9),
  LOWER: 'w\u4e00-\u9fff',
  ANYNUMBER: `${range(NUMBERS.small, 0, 99)}${SHAPES.hundreds}${SHAPES.year}${SHAPES.thousands}${SHAPES.amount}`,
}

const ORDINAL = '(ORDNUM|ORDWORD|TENS - ORDWORD)'

/** Named parts of patterns. A later part may use an earlier one. */
const PARTS_OF_PATTERNS: readonly (readonly [string, string])[] = [
  [
    'COUNT',
    `((SMALL|HUNDREDS|SMALL \\. SMALL|AMOUNT|TENS -? CARDINAL|(CARDINAL|a) hundred (and? (TENS -? CARDINAL|CARDINAL))?|CARDINAL|(a|the)? couple (of)?|a? few|several|many|a dozen|a hundred|a single|a|an|half a|half an)(and a? half)?)`,
  ],
  ['ABOUT', `(${[...APPROXIMATIONS.keys()].join('|')})`],
  ['ORDINAL', ORDINAL],
  ['EARLYLATE', '(early|mid|late)'],
  ['POINTOF', '(beginning|start|onset|middle|end|close)'],
  ['BC', '(b \\.? c (\\.(?! \\n| W))?|bc|bce|b \\.? c \\.? e \\.?)'],
  ['AD', '(ad|a \\. d \\.|ce)'],
]

/** A word with a capital right before an expression, which makes it a name: "Bloody [Sunday]". */
export const AFTER_NAME = /(?<![\p{L}])\p{Lu}\p{L}{0,30} $/u

/**
 * Compiles a pattern over tokens: lower-case words stand for themselves, CLASSES for their members, punctuation for
 * itself; `name=( ... )` captures, and `?`, `|`, `{0,2}`, `(?= `, `(?<! ` mean what they mean in a regular expression.
 * `the? part=(early|late)? month=(MONTH) year=(YEAR)`
 * @throws where the pattern names a class that does not exist
 */
export function compile(pattern: string): RegExp {
  const whole = PARTS_OF_PATTERNS.reduceRight(
    (source, [name, part]) => source.replaceAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'), part),
    pattern,
  )
  const uses = new Map<string, number>()
  const source = whole.replace(
    /(?<look>\(\?(?:<?[=!]))|(?<name>[a-z]{1,12})=\(|(?<group>\()|(?<repeat>\{\d,\d\})|(?<cls>[A-Z]+)|(?<word>[\p{Ll}\p{M}]+)|(?<escaped>\\[^\s])|\s+|(?<rest>[^\s])/gu,
    (token, ...more) => {
      const groups: Readonly<Record<string, string | undefined>> = more.at(-1)
      const { look, name, group, repeat, cls, word, escaped } = groups
      if (look !== undefined || repeat !== undefined || escaped !== undefined) return token
      if (name !== undefined) {
        // Node 20 allows a group name once, so the second one is name$2; find-dates.ts joins them.
        const use = (uses.get(name) ?? 0) + 1
        uses.set(name, use)
        return `(?<${name}${use === 1 ? '' : `$${use}`}>`
      }
      if (group !== undefined) return '(?:'
      if (cls !== undefined) return classOf(cls, pattern)
      if (word !== undefined) return symbolOf(word)
      return token.trim()
    },
  )
  return new RegExp(source, 'gd')
}

/** The members of a class as a character class. */
function classOf(name: string, pattern: string): string {
  const members = CLASSES[name] ?? (name === 'W' ? 'W' : undefined)
  if (members === undefined) throw new Error(`date pattern "${pattern}": no class of tokens is called ${name}`)
  return `[${members}]`
}
