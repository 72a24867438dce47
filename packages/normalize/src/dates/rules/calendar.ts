import { dateBounds, isoDate } from '@colloquy/parse'
import { type Anchor, thirdOfYear } from '../period.ts'
import { type DateRule, words } from '../rule.ts'
import { calendar, stretch, unplaced } from '../timex.ts'
import { MONTH, monthOf, PARTS, WEEKDAY } from '../words.ts'

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>1[0-9]\\d{2}|20\\d{2})'
const MONTH_GROUP = `(?<month>${MONTH})`
const ON_WEEKDAY = `(?:(?:${WEEKDAY}),? )?`

/** What stands before a number that is no year: "Resolution 1244", "No. 1995". */
const NUMBERED_THING =
  /(?:resolutions?|articles?|no|nos|number|nr|page|pages|p|pp|chapter|room|flight|regulation|directive|law|act|line|route|model|version)\.? $|[#$€£§/.,\d]$|\d[ -]$/i

/** What stands before a year as a rule. */
const LEADS_TO_YEAR =
  /(?:\b(?:in|since|of|by|from|until|till|before|after|during|around|circa|about|and|or|to|between|through|year|for|back in|early|late|mid|than|as of)|[(,;:–-]|(?<![\p{L}'’.-])\p{Lu}[\p{L}'’.-]*) ?$/u

/** Lower-cased plurals after a number count things: "2000 participants". */
const COUNTS_THINGS =
  /^(?:-| )(?:people|men|women|children|personnel|staff|troops)\b|^(?:-| )(?!(?:was|is|has|as|this|its|elections|olympics|games|protests)\b)\p{Ll}+s\b/u

/** Explicit places on the calendar, and month and day that take their year from the anchor. */
export const calendarRules: readonly DateRule[] = [
  {
    name: 'iso-day',
    pattern: words(`${YEAR}-(?<month>\\d{2})-${DAY}`),
    read: ({ year, month, day }) => calendar(isoDate(Number(year), Number(month), Number(day)) ?? '', 'explicit'),
    examples: [
      ['on 2023-02-14 they met', null, '2023-02-14', '2023-02-14'],
      ['2023-02-30', null, null],
    ],
  },
  {
    name: 'month-day-year',
    pattern: words(`${ON_WEEKDAY}${MONTH_GROUP} ${DAY},? ${YEAR}`),
    read: ({ year, month = '', day }) => calendar(isoDate(Number(year), monthOf(month), Number(day)) ?? '', 'explicit'),
    examples: [
      ['Feb 14 2023', null, 'Feb 14 2023', '2023-02-14'],
      ['on Tuesday, February 14th, 2023 at noon', null, 'Tuesday, February 14th, 2023', '2023-02-14'],
      ['February 30, 2023', null, null],
    ],
  },
  {
    name: 'day-month-year',
    pattern: words(`${ON_WEEKDAY}(?:the )?${DAY}(?: of)? ${MONTH_GROUP},? ${YEAR}`),
    read: ({ year, month = '', day }) => calendar(isoDate(Number(year), monthOf(month), Number(day)) ?? '', 'explicit'),
    examples: [['on 6 February 2023.', null, '6 February 2023', '2023-02-06']],
  },
  {
    name: 'month-day',
    pattern: words(`${MONTH_GROUP} ${DAY}(?! ?[,:]?\\d)`),
    read: ({ month = '', day }, { anchor }) => dayOfYear(anchor, monthOf(month), Number(day)),
    examples: [
      ['On February 14, a portal published', '2023-02-14', 'February 14', '2023-02-14'],
      ['on December 24', '2023-02-14', 'December 24', '2022-12-24'],
      ['on December 24', null, 'December 24', 'XXXX-12-24'],
    ],
  },
  {
    name: 'day-month',
    pattern: words(`(?:the )?${DAY}(?: of)? ${MONTH_GROUP}`),
    read: ({ month = '', day }, { anchor }) => dayOfYear(anchor, monthOf(month), Number(day)),
    examples: [
      ['of 7 February', '2023-02-14', '7 February', '2023-02-07'],
      ['the 3rd of May', '2023-06', 'the 3rd of May', '2023-05-03'],
    ],
  },
  {
    name: 'month-year',
    pattern: words(`(?:(?<part>early|mid|late)[ -])?${MONTH_GROUP}(?: of|,)? ${YEAR}`),
    read: ({ part = '', month = '', year }) =>
      calendar(isoDate(Number(year), monthOf(month)) ?? '', 'explicit', PARTS[part.toLowerCase()] ?? null),
    examples: [
      ['held in Serbia in October 2018, to', null, 'October 2018', '2018-10'],
      ['in late October 2018', null, 'late October 2018', '2018-10'],
    ],
  },
  {
    name: 'part-of-year',
    pattern: words(`(?:(?<part>early|mid|late)[ -]|the (?<noun>beginning|start|middle|end) of )${YEAR}`),
    read: ({ part, noun, year }) => {
      const mod = PARTS[(part ?? noun ?? '').toLowerCase()] ?? null
      if (mod === null) return null
      const { edtf, bounds } = thirdOfYear(Number(year), mod)
      return stretch(String(year), edtf, bounds, { granularity: 'year', resolution: 'explicit', mod })
    },
    examples: [
      ['In late 2019, Serbia', null, 'late 2019', '2019'],
      ['at the end of 2020', null, 'the end of 2020', '2020'],
    ],
  },
  {
    name: 'decade',
    pattern: words(`(?:the )?(?:(?<part>early|mid|late)[ -])?(?<decade>1[0-9]\\d|20\\d)0'?s`),
    read: ({ decade = '', part = '' }) =>
      stretch(
        `${decade}X`,
        `${decade}X`,
        { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` },
        {
          granularity: 'decade',
          resolution: 'explicit',
          mod: PARTS[part.toLowerCase()] ?? null,
        },
      ),
    examples: [
      ['the conflicts of the 1990s, but', null, 'the 1990s', '199X'],
      ['in the late 1980s', null, 'the late 1980s', '198X'],
    ],
  },
  {
    name: 'year',
    pattern: words(YEAR),
    read: ({ year }, { before, after }) => {
      if (NUMBERED_THING.test(before) || COUNTS_THINGS.test(after)) return null
      if (/^[.,]\d|^ ?(?:%|percent|euros?|dollars?|million|billion|km|kg|€|\$)/.test(after)) return null
      return before === '' || LEADS_TO_YEAR.test(before) || /^[-–)]/.test(after)
        ? calendar(String(year), 'explicit')
        : null
    },
    examples: [
      ['since 2006. That', null, '2006', '2006'],
      ['Resolution 1244 of 1999.', null, '1999', '1999'],
      ['the Belgrade Security Forum 2018, where', null, '2018', '2018'],
      ['about 40 countries and 2000 participants', null, null],
      ['11000 Belgrade', null, null],
      ['a grant of 2000 euros', null, null],
      ['call 555-1234 now', null, null],
      ['2000 people came', null, null],
    ],
  },
]

/** Anchored days up to this far ahead are meant ahead: announcements; later ones are last year's. */
const AHEAD_IN_MONTHS = 3

/** The year of a day without one: the anchor's, or the one before where the day would lie far ahead. */
function dayOfYear(anchor: Anchor | null, month: number, day: number) {
  if (!anchor) {
    // Any leap year will do to see whether the day exists.
    const exists = isoDate(2000, month, day)
    return exists === null ? null : unplaced(`XXXX${exists.slice(4)}`, 'day')
  }
  const ahead = anchor.month === null ? 0 : month - anchor.month
  const date = isoDate(anchor.year - (ahead > AHEAD_IN_MONTHS ? 1 : 0), month, day)
  return date !== null && dateBounds(date) ? calendar(date, 'relative') : null
}
