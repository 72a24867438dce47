import { type Anchor, shiftDay } from '../period.ts'
import { type DateRule, words } from '../rule.ts'
import { duration, type Timex } from '../timex.ts'
import { durationValue, NUMBER, numberOf, UNIT, type Unit, unitOf } from '../words.ts'

/** Words that make a length inexact, and the TIMEX3 modifier that says so. */
const APPROXIMATIONS: Readonly<Record<string, Timex['mod']>> = {
  almost: 'LESS_THAN',
  nearly: 'LESS_THAN',
  'less than': 'LESS_THAN',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'up to': 'EQUAL_OR_LESS',
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
}

const APPROXIMATION = `(?:(?<about>${Object.keys(APPROXIMATIONS).join('|')}) )?`
const UNITS = `(?<unit>${UNIT}s?)`

/** Lengths of time, free or measured from the date of the document. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'past-or-next-units',
    pattern: words(`(?:the )?(?<direction>last|past|previous|next|coming) (?<count>${NUMBER}) ${UNITS}`),
    read: ({ direction = '', count = '', unit: word = '' }, { anchor }) => {
      const unit = unitOf(word)
      const mod = /couple|few/.test(count) ? 'APPROX' : null
      return unit && placed(anchor, numberOf(count), unit, /next|coming/i.test(direction), mod)
    },
    examples: [
      ['over the past sixteen years, in', '2023-02-06', 'the past sixteen years', 'P16Y'],
      ['for the last fifteen years, both', '2020-12', 'the last fifteen years', 'P15Y'],
      ['in the past couple of years.', '2018-10-18', 'the past couple of years', 'P2Y'],
      ['over the course of previous sixteen years.', '2023-04-04', 'previous sixteen years', 'P16Y'],
      ['for the next two years', '2020-12', 'the next two years', 'P2Y'],
    ],
  },
  {
    name: 'past-unit-or-two',
    pattern: words(`(?:the )?(?<direction>last|past|next) ${UNITS} or two`),
    read: ({ direction = '', unit: word = '' }, { anchor }) => {
      const unit = unitOf(word)
      const timex = unit && placed(anchor, 2, unit, /next/i.test(direction), 'APPROX')
      return timex && unit && { ...timex, value: durationValue(null, unit) }
    },
    examples: [['in Kosovo in the past month or two. Can', '2023-02-06', 'the past month or two', 'PXM']],
  },
  {
    name: 'units',
    pattern: words(`${APPROXIMATION}(?<count>${NUMBER})[ -]${UNITS}(?: and a half)?`),
    read: ({ about = '', count = '', unit: word = '' }, { after, before }) => {
      const unit = unitOf(word)
      // "45 years old" is an age, "a year" after a number a rate ("24 hours a day").
      if (!unit || /^[ -]olds?\b/i.test(after) || /\b(?:hours|days|times|weeks|months|once|twice) $/i.test(before))
        return null
      return duration(
        durationValue(numberOf(count), unit),
        unit.granularity,
        APPROXIMATIONS[about.toLowerCase()] ?? null,
      )
    },
    examples: [
      ['For sixteen years now, NATO', '2023-04-04', 'sixteen years', 'P16Y'],
      ['together for almost 15 years, that', '2020-12', 'almost 15 years', 'P15Y'],
      ['you spent more than a year in Kosovo', '2020-12', 'more than a year', 'P1Y'],
      ['will have lasted for a year.', '2023-02-06', 'a year', 'P1Y'],
      ['published a day after the visit', '2023-02-14', 'a day', 'P1D'],
      ['he is 45 years old', '2023', null],
    ],
  },
]

/** A length that ends (or begins) at the anchor: anchor minus duration .. anchor. */
function placed(anchor: Anchor | null, count: number | null, unit: Unit, ahead: boolean, mod: Timex['mod']): Timex {
  const free = duration(durationValue(count, unit), unit.granularity, mod)
  if (!anchor || count === null) return free
  const far = shiftDay(ahead ? anchor.latest : anchor.earliest, ahead ? count : -count, unit)
  if (far === null) return free
  const precision =
    unit.granularity === 'day' || unit.granularity === 'week' ? 10 : unit.granularity === 'month' ? 7 : 4
  const near = anchor.value.slice(0, precision)
  const farEdge = far.slice(0, precision)
  return {
    ...free,
    edtf: ahead ? `${near}/${farEdge}~` : `${farEdge}~/${near}`,
    earliest: ahead ? anchor.earliest : far,
    latest: ahead ? far : anchor.latest,
    resolution: 'anchored-duration',
  }
}
