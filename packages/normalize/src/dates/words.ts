import { monthsOf, vocabulariesOf } from '@colloquy/parse'

/**
 * The vocabulary of time expressions, as data: the value of each word. Patterns name the classes (see pattern.ts),
 * rules look the words up.
 */

/** Words of one kind with their values; keys in lower case. */
export type Vocabulary<T> = ReadonlyMap<string, T>

/** `jan january` under 1, `feb february` under 2 ...: one entry for every word, counted from 1. */
function countUp(...rows: string[]): Vocabulary<number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)))
}

/** English month and its abbreviations -> 1 to 12. */
export const MONTHS: Vocabulary<number> = monthsOf(vocabulariesOf('en'))

/** South Slavic month -> 1 to 12, in both scripts: nominative and the cases of dates. */
export const SLAVIC_MONTHS = countUp(
  'januar januara januaru siječanj siječnja siječnju јануар јануара јануару',
  'februar februara februaru veljača veljače veljači фебруар фебруара фебруару',
  'mart marta martu ožujak ožujka ožujku март марта марту',
  'april aprila aprilu travanj travnja travnju април априла априлу',
  'maj maja maju svibanj svibnja svibnju мај маја мају',
  'jun juni juna junu lipanj lipnja lipnju јун јуна јуну',
  'jul juli jula julu srpanj srpnja srpnju јул јула јулу',
  'avgust avgusta avgustu august augusta augustu kolovoz kolovoza kolovozu август августа августу',
  'septembar septembra septembru rujan rujna rujnu септембар септембра септембру',
  'oktobar oktobra oktobru listopad listopada listopadu октобар октобра октобру',
  'novembar novembra novembru studeni studenoga studenog studenome новембар новембра новембру',
  'decembar decembra decembru prosinac prosinca prosincu децембар децембра децембру',
)

/** German month -> 1 to 12. */
export const GERMAN_MONTHS = countUp(
  'januar jänner',
  'februar feber',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
)

/** French or Spanish month -> 1 to 12. */
export const ROMANCE_MONTHS = countUp(
  'janvier enero',
  'février febrero',
  'mars marzo',
  'avril abril',
  'mai mayo',
  'juin junio',
  'juillet julio',
  'août agosto',
  'septembre septiembre setiembre',
  'octobre octubre',
  'novembre noviembre',
  'décembre diciembre',
)

/** English weekday -> 1 (Monday) to 7, as in ISO 8601. */
export const WEEKDAYS = countUp('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')

/** `mondays` -> 1: every Monday. */
export const WEEKDAY_PLURALS = new Map([...WEEKDAYS].map(([word, number]) => [`${word}s`, number] as const))

/** Weekday of another language -> 1 (Monday) to 7. */
export const FOREIGN_WEEKDAYS = countUp(
  'ponedeljak ponedjeljak понедељак montag lundi lunes',
  'utorak уторак dienstag mardi martes',
  'sreda sredu srijeda srijedu среда среду mittwoch mercredi miércoles',
  'četvrtak четвртак donnerstag jeudi jueves',
  'petak петак freitag vendredi viernes',
  'subota subotu субота суботу samstag sonnabend samedi sábado',
  'nedelja nedelju nedjelja nedjelju недеља недељу sonntag dimanche domingo',
)

/** Words that name a month only with a capital: not "may" or "march". */
export const CAPITALS_ONLY: ReadonlySet<string> = new Set('may march mar jan sep dec august'.split(' '))

/** Seasons of TIMEX3. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** English season -> its code in TIMEX3. */
export const SEASONS: Vocabulary<Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Time of day -> its code in TIMEX3. */
export const DAYTIMES: Vocabulary<string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['dawn', 'TMO'],
  ['dusk', 'TEV'],
])

/** Units of durations and steps. */
export type Unit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'weekend' | 'day' | 'hour' | 'minute'

/** English unit, singular or plural -> unit. */
export const UNITS: Vocabulary<Unit> = new Map<string, Unit>(
  (
    [
      ['century', 'centuries'],
      ['decade', 'decades'],
      ['year', 'years'],
      ['quarter', 'quarters'],
      ['month', 'months'],
      ['week', 'weeks'],
      ['weekend', 'weekends'],
      ['day', 'days'],
      ['hour', 'hours'],
      ['minute', 'minutes'],
    ] as const
  ).flatMap(([unit, plural]) => [[unit, unit] as const, [plural, unit] as const]),
)

/** Number word below a hundred -> number; "twenty-five" is two of them. */
export const CARDINALS = new Map([
  ...countUp(
    ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
    ...'seventeen eighteen nineteen twenty'.split(' '),
  ),
  ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, index * 10 + 30] as const),
  ['hundred', 100] as const,
  ['dozen', 12] as const,
])

/** Ordinal word -> number. */
export const ORDINALS = new Map([
  ...countUp(
    ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
    ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ),
  ['thirtieth', 30] as const,
])

/** `sixties` -> 60. */
export const DECADE_NAMES = new Map([
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
])

/** Holiday on the same day every year -> month and day. */
export const FIXED_HOLIDAYS: Vocabulary<readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
  ['bastille day', [7, 14]],
  ['independence day', [7, 4]],
  ['armistice day', [11, 11]],
  ['may day', [5, 1]],
])

/** Modifiers of TIMEX3 for a part of a period. */
export type Part = 'START' | 'MID' | 'END'

/** Word for a part of a period -> modifier: `early` -> START. */
export const PARTS: Vocabulary<Part> = new Map<string, Part>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['onset', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['end', 'END'],
  ['close', 'END'],
])

/** Modifiers of TIMEX3 for an inexact length. */
export type Approximation = 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'APPROX'

/** Words that make a length inexact -> modifier, or null where they set no limit. */
export const APPROXIMATIONS: Vocabulary<Approximation | null> = new Map<string, Approximation | null>([
  ['almost', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['barely', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['a little more than', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['up to', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['just', null],
  ['only', null],
  ['a mere', null],
  ['another', null],
])

/** The unit of a word that a pattern found among UNITS; `day` where the pattern has no unit. */
export const unitOf = (word = ''): Unit => UNITS.get(word) ?? 'day'

/** `almost` -> LESS_THAN; null where the words set no limit ("just two years"). */
export const approximationOf = (words: string): Approximation | null => APPROXIMATIONS.get(words) ?? null

const NUMBER_LIMIT = 1000

/**
 * How many: `16`, `sixteen`, `twenty-five`, `a couple of`, `a`; null for a number that the text leaves open
 * ("several"). "two and a half" is 2.5.
 */
export function numberOf(words: string): number | null {
  const half = / and (?:a )?half$/.test(words)
  const text = words.replace(/ and (?:a )?half$/, '')
  if (/^\d/.test(text)) {
    const value = Number(text.replace(',', '.'))
    return Number.isFinite(value) && value < NUMBER_LIMIT ? value + (half ? 0.5 : 0) : null
  }
  if (/couple/.test(text)) return 2
  if (/^half an?$/.test(text)) return 0.5
  if (/^(?:an?|the|single|a single)$/.test(text)) return half ? 1.5 : 1
  const parts = text.split(/[ -]/).filter((word) => word !== 'a' && word !== 'and')
  if (parts.length === 0) return null
  let sum = 0
  for (const word of parts) {
    const value = CARDINALS.get(word)
    if (value === undefined) return null
    sum = value === 100 ? Math.max(sum, 1) * 100 : sum + value
  }
  return sum + (half ? 0.5 : 0)
}

/** `3rd` -> 3, `twenty-first` -> 21; 0 for no ordinal. */
export function ordinalOf(word: string): number {
  const digits = /^\d{1,3}/.exec(word)
  if (digits) return Number(digits[0])
  const [tens = '', ones] = word.split(/[ -]/)
  return ones === undefined ? (ORDINALS.get(tens) ?? 0) : (CARDINALS.get(tens) ?? 0) + (ORDINALS.get(ones) ?? 0)
}
