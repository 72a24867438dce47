import { compile } from '../pattern.ts'
import type { DateRule } from '../rule.ts'
import { durationValue, granularityOf, set } from '../timex.ts'
import { MONTHS, numberOf, SEASONS, type Unit, unitOf, WEEKDAYS } from '../words.ts'

const ADVERBS: Readonly<Record<string, Unit>> = {
  daily: 'day',
  everyday: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
}

const ADVERB = `(${Object.keys(ADVERBS).join('|')})`

/** Unit -> TIMEX3 value of each one of it: every day is `XXXX-XX-XX`. */
const EACH: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
}

const each = (unit: Unit, quant: string | null = null) =>
  set(EACH[unit] ?? durationValue(1, unit), granularityOf(unit), quant)

/** What comes back. */
export const setRules: readonly DateRule[] = [
  {
    name: 'adverb',
    pattern: compile(`((a|an)? adverb=${ADVERB} basis|adverb=${ADVERB})`),
    accept: ({ adverb }, { text, before, after }) =>
      // "The Daily Mail", "the Annual Report" are names.
      !(/^\p{Lu}/u.test(text) && (/^ \p{Lu}/u.test(after) || /\p{L} $/u.test(before))) &&
      (adverb !== 'annual' || / basis$/.test(text)),
    read: ({ adverb = '' }) => each(ADVERBS[adverb] ?? 'day'),
    examples: [
      ['side by side on a daily basis with', null, 'a daily basis', 'XXXX-XX-XX'],
      ['in our daily activities', null, 'daily', 'XXXX-XX-XX'],
      ['published annually', null, 'annually', 'XXXX'],
      ['The Daily Star reported', null, null],
    ],
  },
  {
    name: 'around-the-clock',
    pattern: compile('(SMALL hours (a|per|each|every) day|SMALL / SMALL|around the clock)'),
    accept: (_, { text, before, after }) =>
      /^24(?:\/7$| hours)|^around/i.test(text) && !/\/$/.test(before) && !/^\//.test(after),
    read: () => set('P1D', 'day', 'EVERY', '24H'),
    examples: [
      ['24 hours a day', null, '24 hours a day', 'P1D'],
      ['24/7', null, '24/7', 'P1D'],
      ['on 6/7', null, null],
    ],
  },
  {
    name: 'times-a-unit',
    pattern: compile(
      '(often=(once|twice)|(COUNT) times|amount=(COUNT) (hours|days|weeks|months)) (a|an|per|each|every) unit=(day|week|month|year|decade|hour)',
    ),
    read: ({ often, unit, amount }, { text }) => {
      const number =
        often === 'once' ? 1 : often === 'twice' ? 2 : numberOf(amount ?? text.toLowerCase().replace(/ times.*/, ''))
      const letter =
        amount === undefined ? 'X' : (/ (\p{L})\p{L}+ \p{L}+ \p{L}+$/u.exec(text)?.[1] ?? 'X').toUpperCase()
      return set(
        durationValue(1, unitOf(unit)),
        granularityOf(unitOf(unit)),
        null,
        number === null ? null : `${number}${letter}`,
      )
    },
    examples: [
      ['they meet twice a week', null, 'twice a week', 'P1W'],
      ['three times a year', null, 'three times a year', 'P1Y'],
    ],
  },
  {
    name: 'per-unit',
    pattern: compile('per unit=(day|week|month|year|hour|annum)'),
    accept: (_, { before }) => !/(?:km|kilometers|kilometres|miles) $/i.test(before),
    read: ({ unit = '' }) => {
      const length = unit === 'annum' ? 'year' : unitOf(unit)
      return set(durationValue(1, length), granularityOf(length))
    },
    examples: [['ten tons per month', null, 'per month', 'P1M']],
  },
  {
    name: 'every-unit',
    pattern: compile('quant=(every single|every other|every|each) (count=(COUNT))? unit=(UNIT)'),
    accept: ({ quant, unit = '' }, { after }) =>
      !(quant === 'each' && /s$/.test(unit)) && !/^ of /.test(after) && !unit.startsWith('minute'),
    read: ({ quant = '', count, unit }) => {
      const length = unitOf(unit)
      if (quant === 'every other') return set(durationValue(2, length), granularityOf(length), 'EVERY')
      if (count === undefined) return each(length, quant.replace(' single', '').toUpperCase())
      return set(durationValue(numberOf(count), length), granularityOf(length), quant.toUpperCase())
    },
    examples: [
      ['every year', null, 'every year', 'XXXX'],
      ['every two weeks', null, 'every two weeks', 'P2W'],
    ],
  },
  {
    name: 'every-name',
    pattern: compile(
      '(quant=(every|each) (weekday=(WEEKDAY)|month=(MONTH)|season=(SEASON)) (?! DAYNUM)|weekday=(WEEKDAYS))',
    ),
    read: ({ quant = 'every', weekday, month, season }) => {
      const upper = quant.toUpperCase()
      if (weekday !== undefined)
        return set(`XXXX-WXX-${WEEKDAYS.get(weekday.replace(/ys$/, 'y')) ?? 'X'}`, 'day', upper)
      if (month !== undefined) return set(`XXXX-${String(MONTHS.get(month)).padStart(2, '0')}`, 'month', upper)
      return set(`XXXX-${SEASONS.get(season ?? '') ?? 'XX'}`, 'season', upper)
    },
    examples: [
      ['every Monday', null, 'every Monday', 'XXXX-WXX-1'],
      ['we meet on Thursdays', null, 'Thursdays', 'XXXX-WXX-4'],
      ['every October', null, 'every October', 'XXXX-10'],
      ['each summer', null, 'each summer', 'XXXX-SU'],
    ],
  },
  {
    name: 'seasonal',
    pattern: compile(
      'season=(summer|winter|spring|autumn) (?= (holidays|holiday|vacation|vacations|break|camps|school|months|uniforms|clothing|season))',
    ),
    accept: (_, { before }) => !/(?:last|this|next|that|the|\d) $/i.test(before),
    read: ({ season = '' }) => ({ ...set(`XXXX-${SEASONS.get(season) ?? 'XX'}`, 'season'), resolution: 'vague' }),
    examples: [['take their kids for summer holidays', null, 'summer', 'XXXX-SU']],
  },
]
