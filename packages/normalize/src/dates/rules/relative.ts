import { isoDate } from '@colloquy/parse'
import { type Anchor, shiftDay, shiftMonth, thirdOfYear, weekOf } from '../period.ts'
import { type DateRule, words } from '../rule.ts'
import { calendar, stretch, type Timex, unplaced, vague } from '../timex.ts'
import { FULL_MONTH, monthOf, NUMBER, numberOf, PARTS, UNIT, unitOf } from '../words.ts'

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
}
const DIRECTION = '(?<direction>last|past|previous|this|current|next|coming)'

/** Expressions that count from the date of the document. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'this-past-month-name',
    pattern: words(`(?<direction>this past|this coming|last|past|this|next|coming) (?<month>${FULL_MONTH})`),
    read: ({ direction = '', month = '' }, { anchor }) => monthNear(anchor, monthOf(month), direction.toLowerCase()),
    examples: [
      ['in Belgrade this past December, ar.', '2023-02-06', 'this past December', '2022-12'],
      ['Since last October, KFOR', '2023-02-06', 'last October', '2022-10'],
      ['At the Madrid Summit last June, Allies', '2023-02-06', 'last June', '2022-06'],
      ['next June', '2023-02-06', 'next June', '2023-06'],
      ['last October', null, 'last October', 'XXXX-10'],
    ],
  },
  {
    name: 'and-month-name',
    pattern: words(`(?<=last (?:${FULL_MONTH}) (?:and|or) )(?<month>${FULL_MONTH})`),
    read: ({ month = '' }, { anchor }) => monthNear(anchor, monthOf(month), 'last'),
    examples: [['last October and November', '2023-02-14', 'November', '2022-11']],
  },
  {
    name: 'month-name-of-year',
    pattern: words(`(?<month>${FULL_MONTH})(?: of)? (?<direction>last|this|next) year`),
    read: ({ month = '', direction = '' }, { anchor }) => {
      const number = monthOf(month)
      if (!anchor) return unplaced(`XXXX-${String(number).padStart(2, '0')}`, 'month')
      return calendar(isoDate(anchor.year + (STEP[direction.toLowerCase()] ?? 0), number) ?? '', 'relative')
    },
    examples: [['held in Belgrade in December last year. The', '2023-04-04', 'December last year', '2022-12']],
  },
  {
    name: 'month-name',
    pattern: words(`(?<=\\b(?:in|since|by|until|during|of|from|to|early|late|mid) )(?<month>${FULL_MONTH})`),
    read: ({ month = '' }, { anchor, after }) =>
      /^ (?:be|have|not)\b/.test(after) ? null : monthNear(anchor, monthOf(month), 'last'),
    examples: [
      ['in March, we', '2023-02-14', 'March', '2022-03'],
      ['we may be late', '2023-02-14', null],
    ],
  },
  {
    name: 'unit-near',
    pattern: words(`${DIRECTION} (?<unit>year|month|week|decade|century)(?! or\\b)`),
    read: ({ direction = '', unit = '' }, { anchor }) =>
      unitNear(anchor, unit, STEP[direction.toLowerCase()] ?? 0, null),
    examples: [
      ['planned for this year?', '2023-02-06', 'this year', '2023'],
      ['Last year, there was', '2023-02-06', 'Last year', '2022'],
      ["After last year's NATO Summit", '2023-02-14', 'last year', '2022'],
      ['Next month, the war', '2023-02-06', 'Next month', '2023-03'],
      ["ahead of this week's meeting", '2023-02-14', 'this week', '2023-W07'],
      ['next year', null, 'next year', 'XXXX'],
    ],
  },
  {
    name: 'part-of-unit-near',
    pattern: words(
      `(?:(?<part>early|earlier|late|later) |the (?<noun>beginning|start|middle|end) of )${DIRECTION} (?<unit>year|month|week)`,
    ),
    read: ({ part, noun, direction = '', unit = '' }, { anchor }) =>
      unitNear(anchor, unit, STEP[direction.toLowerCase()] ?? 0, PARTS[(part ?? noun ?? '').toLowerCase()] ?? null),
    examples: [
      ['Earlier this month, we had', '2018-10-18', 'Earlier this month', '2018-10'],
      ['seen late last year. They', '2023-02-06', 'late last year', '2022'],
      ['When I arrived at the beginning of this year', '2020-12', 'the beginning of this year', '2020'],
    ],
  },
  {
    name: 'ago',
    pattern: words(
      `(?:(?:almost|nearly|about|around|over|more than|some) )?(?<count>${NUMBER}) (?<unit>${UNIT}s?) (?:ago|earlier)`,
    ),
    read: ({ count = '', unit = '' }, { anchor }) => ago(anchor, numberOf(count), unit),
    examples: [
      ['three years ago', '2023-02-06', 'three years ago', '2020'],
      ['two months ago', '2023-02-06', 'two months ago', '2022-12'],
      ['ten days ago', '2023-02-06', 'ten days ago', '2023-01-27'],
      ['many years ago', '2023-02-06', 'many years ago', 'PAST_REF'],
    ],
  },
  {
    name: 'day-near',
    pattern: words('(?<day>yesterday|tomorrow)'),
    read: ({ day = '' }, { anchor }) => {
      if (anchor?.day === null || !anchor) return unplaced('XXXX-XX-XX', 'day')
      const by = day.toLowerCase() === 'yesterday' ? -1 : 1
      return calendar(shiftDay(anchor.value, by, { timex: 'D', granularity: 'day', days: 1 }) ?? '', 'relative')
    },
    examples: [
      ['yesterday', '2023-03-01', 'yesterday', '2023-02-28'],
      ['tomorrow', '2023', 'tomorrow', 'XXXX-XX-XX'],
    ],
  },
]

/** The month of that name nearest to the anchor in the direction that the words give; speech looks back by itself. */
function monthNear(anchor: Anchor | null, month: number, direction: string): Timex | null {
  if (!anchor || anchor.month === null) return unplaced(`XXXX-${String(month).padStart(2, '0')}`, 'month')
  const ahead = /next|coming/.test(direction)
  if (direction === 'this') return calendar(isoDate(anchor.year, month) ?? '', 'relative')
  const year = ahead ? anchor.year + (month > anchor.month ? 0 : 1) : anchor.year - (month < anchor.month ? 0 : 1)
  return calendar(isoDate(year, month) ?? '', 'relative')
}

function unitNear(anchor: Anchor | null, unit: string, by: number, part: 'START' | 'MID' | 'END' | null): Timex | null {
  switch (unit.toLowerCase()) {
    case 'year':
      if (!anchor) return unplaced('XXXX', 'year', part)
      if (part === null) return calendar(isoDate(anchor.year + by) ?? '', 'relative')
      return partOfYear(anchor.year + by, part)
    case 'month': {
      if (!anchor || anchor.month === null) return unplaced('XXXX-XX', 'month', part)
      const { year, month } = shiftMonth(anchor.year, anchor.month, by)
      return calendar(isoDate(year, month) ?? '', 'relative', part)
    }
    case 'week': {
      const day = anchor?.day == null ? null : shiftDay(anchor.value, by, { timex: 'W', granularity: 'week', days: 7 })
      if (day === null) return unplaced('XXXX-WXX', 'week', part)
      const { value, bounds } = weekOf(day)
      return stretch(value, `${bounds.earliest}/${bounds.latest}`, bounds, {
        granularity: 'week',
        resolution: 'relative',
        mod: part,
      })
    }
    case 'decade': {
      if (!anchor) return unplaced('XXX', 'decade', part)
      const decade = Math.floor(anchor.year / 10) + by
      return stretch(
        `${decade}X`,
        `${decade}X`,
        { earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` },
        { granularity: 'decade', resolution: 'relative', mod: part },
      )
    }
    default: {
      if (!anchor) return unplaced('XX', 'century', part)
      const century = Math.floor((anchor.year - 1) / 100) + by
      return stretch(
        `${century}XX`,
        `${century}XX`,
        { earliest: `${century}01-01-01`, latest: `${century + 1}00-12-31` },
        { granularity: 'century', resolution: 'relative', mod: part },
      )
    }
  }
}

function partOfYear(year: number, part: 'START' | 'MID' | 'END'): Timex {
  const { edtf, bounds } = thirdOfYear(year, part)
  return stretch(String(year), edtf, bounds, { granularity: 'year', resolution: 'relative', mod: part })
}

/** As precise as the unit: years ago is a year, months ago a month. */
function ago(anchor: Anchor | null, count: number | null, word: string): Timex | null {
  const unit = unitOf(word)
  if (!unit) return null
  if (count === null) return vague('PAST_REF', anchor)
  const wanted = unit.days !== undefined ? 10 : unit.granularity === 'month' || unit.granularity === 'quarter' ? 7 : 4
  if (!anchor || anchor.value.length < wanted)
    return unplaced(['XXXX', 'XXXX-XX', 'XXXX-XX-XX'][(wanted - 4) / 3] ?? 'XXXX', unit.granularity)
  const day = shiftDay(anchor.earliest, -count, unit)
  return day === null ? null : calendar(day.slice(0, wanted), 'relative')
}
