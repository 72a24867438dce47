import { compile } from '../pattern.ts'
import { type Anchor, anchorPoint, type Reference, shiftPoint } from '../period.ts'
import type { DateRule } from '../rule.ts'
import { shiftReference, shiftStory } from '../shift.ts'
import { date, granularityOf, type Timex, unplaced, vague } from '../timex.ts'
import { approximationOf, DAYTIMES, numberOf, type Unit, unitOf } from '../words.ts'

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  subsequent: 1,
}

const stepOf = (words: string): number => STEPS[words.replace(/^the |^that (?=same)/, '')] ?? 0

/** Expressions that count from the date of the document, and from what the text has named before. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'unit-near',
    pattern: compile(
      'direction=(last|this|this very|next|this past|this coming|the current|the coming) unit=(UNIT) (?! (or|of))',
    ),
    accept: ({ unit = '' }, { after }) =>
      /^(?:year|month|week|weekend|decade|century|quarter)$/.test(unit) && !/^ (?:after year|by week)/.test(after),
    read: ({ direction = '', unit = '' }, { anchor }) =>
      shiftReference(
        anchorPoint(anchor),
        stepOf(direction.replace(/^this (?=past|coming)|this very|^the /, '') || 'this'),
        unit,
      ),
    examples: [
      ['planned for this year?', '2023-02-06', 'this year', '2023'],
      ['Last year, there was', '2023-02-06', 'Last year', '2022'],
      ["After last year's NATO Summit", '2023-02-14', 'last year', '2022'],
      ['Next month, the war', '2023-02-06', 'Next month', '2023-03'],
      ["ahead of this week's meeting", '2023-02-14', 'this week', '2023-W07'],
      ['this weekend', '2023-02-14', 'this weekend', '2023-W07-WE'],
      ['next year', null, 'next year', 'XXXX'],
    ],
  },
  {
    name: 'unit-of-story',
    pattern: compile(
      'direction=(the same|that same|that very|that|the following|the next|the previous|the preceding|the subsequent|the prior) unit=(UNIT) (?! (or|of|when|in which))',
    ),
    // "over the next year" is a length.
    accept: ({ unit = '', direction = '' }, { before }) =>
      !(/next/.test(direction) && /(?:over|within) $/i.test(before)) &&
      /^(?:year|month|week|decade|century|day)$/.test(unit) &&
      !(direction === 'that' && /^(?:decade|century)$/.test(unit)),
    read: ({ direction = '', unit = '' }, { story, anchor, text }) => {
      const by = stepOf(direction)
      // Without a story, "the following year" counts from the document as "next year" does; "that day" from nothing.
      const base = story ?? (/following|next|previous/.test(text) && unit !== 'day' ? anchorPoint(anchor) : null)
      return shiftReference(base, by, unit)
    },
    examples: [
      ['In 1999 they left. The following year they came back', '2023', 'The following year', '2000'],
      ['On 2 August 1964 the ship was hit. The next day it left', '2009', 'The next day', '1964-08-03'],
      ['In August 1964 he spoke. In the same month', '2009', 'the same month', '1964-08'],
      ['that day', '2023-02-06', 'that day', 'XXXX-XX-XX'],
    ],
  },
  {
    name: 'unit-following',
    pattern: compile(
      'the (unit=(day|week|month|year) direction=(before|after|following)|direction=(morning|night|evening) (after|before)) (?= (\\.|,|;|\\n))',
    ),
    accept: ({ unit }) => unit !== undefined,
    read: ({ unit = '', direction }, { story }) => shiftReference(story, direction === 'before' ? -1 : 1, unit),
    examples: [['On 2 August 1964 they left. They came back the day after.', '2009', 'the day after', '1964-08-03']],
  },
  {
    name: 'end-of-unit',
    pattern: compile("the? unit=(year|month|decade|century) ' s end"),
    read: ({ unit = '' }, context) => shiftStory(context, 0, unit, 'END'),
    examples: [["By year's end", '2023-02-06', "year's end", '2023']],
  },
  {
    name: 'ago',
    pattern: compile(
      'about=(ABOUT)? (count=(COUNT) unit=(UNIT)|unit=(years|decades|centuries|months|weeks|days)) (ago|back (?= (\\.|,|when)))',
    ),
    read: ({ count, unit, about }, { anchor }) =>
      count === undefined
        ? vague('PAST_REF', anchor)
        : moved(anchorPoint(anchor), numberOf(count), -1, unitOf(unit), about, anchor),
    examples: [
      ['three years ago', '2023-02-06', 'three years ago', '2020'],
      ['two months ago', '2023-02-06', 'two months ago', '2022-12'],
      ['ten days ago', '2023-02-06', 'ten days ago', '2023-01-27'],
      ['about twenty-five years ago', '2023-02-06', 'about twenty-five years ago', '1998'],
      ['nearly five - five decades ago', '2023-02-06', 'five decades ago', '197'],
      ['many years ago', '2023-02-06', 'many years ago', 'PAST_REF'],
      ['years ago', '2023-02-06', 'years ago', 'PAST_REF'],
    ],
  },
  {
    name: 'from-now',
    pattern: compile(
      "(about=(ABOUT)? count=(COUNT) unit=(UNIT) (from now|hence)|(?<= in) about=(ABOUT)? count=(COUNT) unit=(UNIT) ' s? time)",
    ),
    read: ({ count = '', unit, about }, { anchor }) =>
      moved(anchorPoint(anchor), numberOf(count), 1, unitOf(unit), about, anchor),
    examples: [
      ["in two weeks' time", '2023-02-06', "two weeks' time", '2023-02-20'],
      ['ten years from now', '2023-02-06', 'ten years from now', '2033'],
    ],
  },
  {
    name: 'later',
    pattern: compile(
      '(about=(ABOUT)? count=(COUNT) unit=(UNIT)|unit=(years|decades|centuries|months|weeks|days|hours)) direction=(later|earlier|afterwards|previously|beforehand)',
    ),
    accept: ({ unit = '', count }, { after }) =>
      !(unit.startsWith('minute') && count === undefined) && !/^ than(?![\p{L}])/u.test(after),
    read: ({ count, unit, direction = '', about }, { story, anchor }) => {
      const sign = /later|after/.test(direction) ? 1 : -1
      if (count === undefined) return vague(sign > 0 ? 'FUTURE_REF' : 'PAST_REF', null)
      // "It opened three years earlier" without a story counts from nothing that the text has named.
      return moved(story, numberOf(count), sign, unitOf(unit), about, anchor)
    },
    examples: [
      ['On 2 August 1964 it was hit. Another attack came two days later', '2009', 'two days later', '1964-08-04'],
      ['In 1965 he said so. Almost two decades earlier', '2009', 'Almost two decades earlier', '194'],
      ['A few years later, they met', '2023', 'A few years later', 'FUTURE_REF'],
      ['two days later', '2023-02-06', 'two days later', 'XXXX-XX-XX'],
      ['In 221 BC he died. Two years later', '2009', 'Two years later', 'BC0219'],
    ],
  },
  {
    name: 'anniversary',
    pattern: compile('the count=(ORDINAL) (year|anniversary) (?= (since|of (its|his|her|their|our)))'),
    read: ({ count }, { story, anchor }) => {
      const base = story ?? anchorPoint(anchor)
      return count === undefined || !base ? unplaced('XXXX', 'year') : shiftReference(base, 0, 'year')
    },
    examples: [['Next year is the 15th year since Serbia joined', '2020-12', 'the 15th year', '2021']],
  },
  {
    name: 'day-near',
    pattern: compile('(the day before yesterday|the day after tomorrow|yesterday|tomorrow)'),
    accept: (_, { before }) => !/of $/.test(before),
    read: (_, { text, anchor }) => {
      const far = /^the/i.test(text) ? 2 : 1
      return shiftReference(anchorPoint(anchor), /yesterday/i.test(text) ? -far : far, 'day')
    },
    examples: [
      ['yesterday', '2023-03-01', 'yesterday', '2023-02-28'],
      ['the day after tomorrow', '2023-03-01', 'the day after tomorrow', '2023-03-03'],
      ['tomorrow', '2023', 'tomorrow', 'XXXX-XX-XX'],
    ],
  },
  {
    name: 'daytime-near',
    pattern: compile(
      '(tonight|(early|late)? direction=(this|last|yesterday|tomorrow|that|that same|the same|the next|the following|the previous) daytime=(DAYTIME))',
    ),
    accept: ({ direction, daytime }) => !(direction === 'that' && daytime === 'dawn'),
    read: ({ direction = 'this', daytime = 'night' }, { anchor, story }) => {
      const told = /that|the/.test(direction)
      const by = /last|yesterday|previous/.test(direction) ? -1 : /tomorrow|next|following/.test(direction) ? 1 : 0
      const day = shiftReference(told ? story : anchorPoint(anchor), by, 'day')
      const time = DAYTIMES.get(daytime) ?? ''
      return day?.edtf == null
        ? unplaced(`XXXX-XX-XX${time}`, 'time')
        : date(`${day.value}${time}`, day.from ?? 'explicit')
    },
    examples: [
      ['last night', '2023-02-06', 'last night', '2023-02-05TNI'],
      ['On 31 January 1965 they came. That afternoon', '2009', 'That afternoon', '1965-01-31TAF'],
    ],
  },
]

/** A date moved by a number of units; open on one side where the text gives no number. */
function moved(
  base: Reference | null,
  count: number | null,
  sign: 1 | -1,
  unit: Unit,
  about: string | undefined,
  anchor: Anchor | null,
): Timex | null {
  if (count === null) return vague(sign > 0 ? 'FUTURE_REF' : 'PAST_REF', anchor)
  // "half a year ago" is as precise as months.
  const months = unit === 'year' && count === 0.5
  const value = base && (months ? shiftPoint(base, sign * 6, 'month') : shiftPoint(base, sign * count, unit))
  const granularity = granularityOf(unit)
  const mod = approximationOf(about ?? '') === null ? null : 'APPROX'
  if (base && value !== null) return date(value, base.from, mod)
  const opens: Readonly<Record<string, string>> = {
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
    month: 'XXXX-XX',
    quarter: 'XXXX-XX',
  }
  return unplaced(opens[unit] ?? (granularity === 'time' ? 'XXXX-XX-XXTXX' : 'XXXX-XX-XX'), granularity, mod)
}
