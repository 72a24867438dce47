import { dateBounds, isoDate } from '@colloquy/parse'
import { completeDay, completeWeekday } from '../complete.ts'
import { AFTER_NAME, compile } from '../pattern.ts'
import { pointValue } from '../period.ts'
import type { Context, DateRule, Groups } from '../rule.ts'
import { date, type Timex, unplaced } from '../timex.ts'
import { DAYTIMES, MONTHS, WEEKDAYS } from '../words.ts'

/** `Feb.` -> 2 */
const monthOf = (word = ''): number => MONTHS.get(word) ?? 0

const dayOf = (word = ''): number => Number.parseInt(word, 10)

const yearOf = (word = '', bc: string | undefined): number => (bc === undefined ? Number(word) : -Number(word))

const DAY = '(DAYNUM|ORDNUM)'

const ON_WEEKDAY = '(weekday=(WEEKDAY) ,? (the)?)?'

/** The year behind a day: `, 1918`, `of that year`; three digits only before Christ. */
const YEAR_BEHIND = '(,? of? year=(YEAR) | ,? of? year=(ANYNUMBER) bc=(BC))'

const THAT_YEAR = '(,? of (that|the same) year)'

const DASH = '(-|to|and|or|until|till|through|/)'

function explicitDay({ day, month, year, bc }: Groups): Timex | null {
  return date(pointValue({ year: yearOf(year, bc), month: monthOf(month), day: dayOf(day) }), 'explicit')
}

/** A day with the year of the other end of its range, else with that of the story or the anchor. */
function openDay(groups: Groups, context: Context): Timex | null {
  return groups.year === undefined
    ? completeDay(
        { month: monthOf(groups.month), day: dayOf(groups.day), weekday: WEEKDAYS.get(groups.weekday ?? '') },
        context,
      )
    : explicitDay(groups)
}

/** Accepts "5 May"; refuses "5-May" inside "2-5-May" and the minutes of "10:05 May". */
const NO_PART_OF_NUMBER = ({ before, after }: { before: string; after: string }) =>
  !/[\d][.,:/]$|[$€£#]$/.test(before) && !/^[.,:/]\d/.test(after)

const LEADS_TO_DAY = /(?:[(,;:–—-] ?|(?<![\p{L}])(?:on|from|between|of|the|and|since|until|by|during|in|at|to) )$/iu

/** Days of the calendar. */
export const dayRules: readonly DateRule[] = [
  {
    name: 'iso-day',
    pattern: compile('year=(YEAR) - month=(MONTHNUM) - day=(DAYNUM)'),
    accept: (_, { text, before, after }) =>
      /^\d{4}-\d\d-\d\d$/.test(text) && !/[\d/-]$/.test(before) && !/^-\d/.test(after),
    read: ({ year, month, day }) => date(isoDate(Number(year), Number(month), Number(day)), 'explicit'),
    examples: [
      ['on 2023-02-14 they met', null, '2023-02-14', '2023-02-14'],
      ['2023-02-30', null, null],
    ],
  },
  {
    name: 'numeric-day',
    pattern: compile('left=(DAYNUM) (/|\\.) right=(DAYNUM) (/|\\.) year=(YEAR) (\\. (?= godine|god|g|w))?'),
    accept: (_, { text, before, after }) =>
      !/ /.test(text.replace(/\. /g, '.')) && !/[\d][./]$|\d$/.test(before) && !/^[./]\d/.test(after),
    read: ({ left, right, year }, { text, dayFirst }) =>
      numericDay(Number(left), Number(right), Number(year), text.includes('/') ? dayFirst : true),
    examples: [
      ['on 26/01/2016 they met', null, '26/01/2016', '2016-01-26'],
      ['on 01/26/2016 they met', null, '01/26/2016', '2016-01-26'],
      ['on 01/02/2016 they met', null, '01/02/2016', '2016-XX-XX'],
      ['am 14.02.2023 in Berlin', null, '14.02.2023', '2023-02-14'],
      ['version 1.2.2023.4', null, null],
    ],
  },
  {
    name: 'day-month-year',
    pattern: compile(`${ON_WEEKDAY} the? day=${DAY} of? month=(MONTH) \\.? ${YEAR_BEHIND}`),
    accept: (_, around) => NO_PART_OF_NUMBER(around),
    read: explicitDay,
    examples: [
      ['on 6 February 2023.', null, '6 February 2023', '2023-02-06'],
      ['by the 3rd of May, 1999', null, 'the 3rd of May, 1999', '1999-05-03'],
      ['on 31 April 2023', null, null],
    ],
  },
  {
    name: 'month-day-year',
    pattern: compile(`${ON_WEEKDAY} month=(MONTH) \\.? the? day=${DAY} ${YEAR_BEHIND}`),
    accept: (_, around) => NO_PART_OF_NUMBER(around),
    read: explicitDay,
    examples: [
      ['Feb 14 2023', null, 'Feb 14 2023', '2023-02-14'],
      ['on Tuesday, February 14th, 2023 at noon', null, 'Tuesday, February 14th, 2023', '2023-02-14'],
      ['February 30, 2023', null, null],
    ],
  },
  {
    name: 'month-day',
    pattern: compile(
      `${ON_WEEKDAY} month=(MONTH) \\.? (the)? day=${DAY} (${THAT_YEAR}|(?= ${DASH} MONTH? \\.? ${DAY} ,? year=(YEAR))|)`,
    ),
    accept: (_, around) => NO_PART_OF_NUMBER(around) && !/^(?:'s|%| percent| per cent)/.test(around.after),
    read: openDay,
    examples: [
      ['On February 14, a portal published', '2023-02-14', 'February 14', '2023-02-14'],
      ['on December 24', '2023-02-14', 'December 24', '2022-12-24'],
      ['on December 24', null, 'December 24', 'XXXX-12-24'],
      ['In 1999 all was lost. On March 24 they came', '2023-02-14', 'March 24', '1999-03-24'],
    ],
  },
  {
    name: 'day-month',
    pattern: compile(
      `${ON_WEEKDAY} the? day=${DAY} of? month=(MONTH) (${THAT_YEAR}|(?= \\.? ${DASH} (the? ${DAY} of?)? MONTH ,? year=(YEAR))|)`,
    ),
    accept: (_, around) => NO_PART_OF_NUMBER(around),
    read: openDay,
    examples: [
      ['of 7 February', '2023-02-14', '7 February', '2023-02-07'],
      ['the 3rd of May', '2023-06', 'the 3rd of May', '2023-05-03'],
      ['It will be held on 9 May', '2023-02-14', '9 May', '2023-05-09'],
      ['on Monday, 5 June', '2023-02-06', 'Monday, 5 June', '2023-06-05'],
    ],
  },
  {
    name: 'first-day-of-range',
    pattern: compile(`the? day=${DAY} (?= ${DASH} (the)? ${DAY} of? month=(MONTH) \\.? (,? of? year=(YEAR))?)`),
    // "Article 13 to 15 April" has another word before the number.
    accept: (_, around) => NO_PART_OF_NUMBER(around) && (around.before === '' || LEADS_TO_DAY.test(around.before)),
    read: openDay,
    examples: [
      ['from 13 to 15 April 1945', null, '13', '1945-04-13'],
      ['on the 23rd and 24th of May', '2023-06', 'the 23rd', '2023-05-23'],
    ],
  },
  {
    name: 'last-day-of-range',
    // "on April 13 and 15 people" may count people, "April 13-15 people" may not.
    pattern: compile(
      `((?<= month=(MONTH) \\.? ${DAY} -) day=${DAY} (?! \\.? (MONTH|UNIT|:)) | (?<= month=(MONTH) \\.? ${DAY} ${DASH}) the? day=${DAY} (?! \\.? (MONTH|UNIT|LOWER|:))) (,? year=(YEAR))?`,
    ),
    accept: (_, { after }) => !/^[.,:/]\d/.test(after),
    read: openDay,
    examples: [
      ['between April 13-15, 1945', null, '15, 1945', '1945-04-15'],
      ['on April 13 and 15', '1945-05-09', '15', '1945-04-15'],
    ],
  },
  {
    name: 'day-of-story',
    pattern: compile('(?<= on) the ORDNUM (?! (MONTH|UNIT|of|LOWER|W|-|century))'),
    read: (_, { text, story }) => {
      const day = dayOf(text.replace(/\D+/, ''))
      return story?.month == null
        ? unplaced(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day')
        : date(pointValue({ ...story, day }), 'story')
    },
    examples: [['In October 1950 they crossed. On the 13th, more came.', null, 'the 13th', '1950-10-13']],
  },
  {
    name: 'weekday-daytime',
    pattern: compile('(direction=(last|next|this past))? weekday=(WEEKDAY) daytime=(DAYTIME)'),
    read: ({ weekday = '', direction = '', daytime = '' }, context) => {
      const day = completeWeekday(WEEKDAYS.get(weekday) ?? 1, direction, context)
      const time = DAYTIMES.get(daytime) ?? ''
      return day?.edtf == null
        ? unplaced(`XXXX-XX-XX${time}`, 'time')
        : date(`${day.value}${time}`, day.from ?? 'explicit')
    },
    examples: [['he called on Monday evening', '2023-02-15', 'Monday evening', '2023-02-13TEV']],
  },
  {
    name: 'weekday',
    pattern: compile(
      '(direction=(last|next|this past|this coming))? weekday=(WEEKDAY) (?! ,? (MONTH|DAYNUM|the ORDNUM))',
    ),
    accept: ({ direction }, { before }) =>
      direction !== undefined || !AFTER_NAME.test(before) || /(?:On|By|Since|Until|Last|Next) $/.test(before),
    read: ({ weekday = '', direction = '' }, context) =>
      completeWeekday(WEEKDAYS.get(weekday) ?? 1, direction, context),
    examples: [
      ['he said on Monday that', '2023-02-15', 'Monday', '2023-02-13'],
      ['They will meet on Friday', '2023-02-15', 'Friday', '2023-02-17'],
      ['last Friday', '2023-02-15', 'last Friday', '2023-02-10'],
      ['Bloody Sunday was', '2023-02-15', null],
    ],
  },
]

/** 01/02/2016 may be either of two days, which EDTF can express and TIMEX3 cannot. */
function numericDay(left: number, right: number, year: number, dayFirst: boolean | null): Timex | null {
  const first = isoDate(year, right, left)
  const second = isoDate(year, left, right)
  if (dayFirst === true || second === null || first === second) return date(first, 'explicit')
  if (dayFirst === false || first === null) return date(second, 'explicit')
  const [earliest, latest] = [first, second].sort()
  if (earliest === undefined || latest === undefined) return null
  return {
    ...unplaced(`${year}-XX-XX`, 'day'),
    resolution: 'explicit',
    edtf: `[${earliest},${latest}]`,
    earliest: dateBounds(earliest)?.earliest ?? null,
    latest: dateBounds(latest)?.latest ?? null,
  }
}
