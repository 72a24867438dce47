import { completeDay } from '../complete.ts'
import { compile } from '../pattern.ts'
import { addDays, anchorPoint, easterOf, pointValue } from '../period.ts'
import type { DateRule } from '../rule.ts'
import { date, unplaced } from '../timex.ts'
import { FIXED_HOLIDAYS } from '../words.ts'

const NAMES = [...FIXED_HOLIDAYS.keys()].map((name) => name.replaceAll("'", " ' ")).join('|')

const plain = (words: string) => words.replace(/ ?' ?/g, "'").replace(/\s+/g, ' ')

/** Holidays that fall on a day: fixed ones and Easter. Moving ones of other calendars are left alone. */
export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday',
    pattern: compile(`holiday=(${NAMES}) (,? (of|in)? year=(YEAR))?`),
    accept: (_, { text }) => /^\p{Lu}/u.test(text),
    read: ({ holiday = '', year }, context) => {
      const [month, day] = FIXED_HOLIDAYS.get(plain(holiday)) ?? [0, 0]
      return year === undefined
        ? completeDay({ month, day }, context)
        : date(pointValue({ year: Number(year), month, day }), 'explicit')
    },
    examples: [
      ['by Christmas 1963.', null, 'Christmas 1963', '1963-12-25'],
      ["before New Year's Eve", '2023-02-06', "New Year's Eve", '2022-12-31'],
    ],
  },
  {
    name: 'easter',
    pattern: compile('(easter|name=(good friday|easter monday|easter sunday)) (,? year=(YEAR))?'),
    accept: (_, { text, after }) =>
      /^\p{Lu}/u.test(text) && !/^ (?:Rising|Offensive|Island|Uprising|Rebellion)/.test(after),
    read: ({ name, year }, context) => {
      const base = context.story ?? anchorPoint(context.anchor)
      const known = year === undefined ? (base?.year ?? null) : Number(year)
      const sunday = known === null ? null : easterOf(known)
      if (sunday === null) return unplaced('XXXX-XX-XX', 'day')
      const shift = name === 'good friday' ? -2 : name === 'easter monday' ? 1 : 0
      const how = year === undefined && base ? base.from : 'explicit'
      return date(addDays(sunday, shift), how)
    },
    examples: [['on Good Friday 2023', null, 'Good Friday 2023', '2023-04-07']],
  },
]
