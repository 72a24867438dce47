import { completeMonth } from '../complete.ts'
import { AFTER_NAME, compile } from '../pattern.ts'
import { type Anchor, addDays, anchorOf, anchorPoint, pointValue, type Reference, shiftDay } from '../period.ts'
import type { Around, Context, DateRule, Groups } from '../rule.ts'
import { shiftReference } from '../shift.ts'
import { date, duration, granularityOf, type Mod, type Timex } from '../timex.ts'
import { approximationOf, MONTHS, numberOf, type Unit, unitOf } from '../words.ts'

/** "45 years old" is an age, "a year" behind a number a rate ("24 hours a day"). */
function isLength({ before, after, text }: Around): boolean {
  if (/^[ -](?:olds?|of age)(?![\p{L}])/iu.test(after) || /(?:aged|age of|age) $/i.test(before)) return false
  if (/\d[.,:/]?$/.test(before) || /[$€£]$/.test(before)) return false
  return !/^(?:a|the) day$/i.test(text) || !/(?:hours|times|once|twice) $/i.test(before)
}

/** "has been a member for thirteen years", "for sixteen years now": up to the day of speaking. */
function lastsUntilNow({ before, after }: Around): boolean {
  const sentence = before.split(/[.!?;\n]/).at(-1) ?? ''
  if (!/(?:^|[ (])for (?:(?:about|around|almost|nearly|over|more than|at least|some) )?$/i.test(sentence)) return false
  if (/^ now(?!\p{L})/iu.test(after)) return true
  const perfect =
    /(?<![\p{L}])(?<!will )(?:has|have) (?:\p{L}+ )?(?:been|had|\p{L}+ed)(?![\p{L}])|(?:'ve|'s) been(?![\p{L}])/iu
  return (
    perfect.test(sentence) || (/^, /.test(after) && perfect.test((after.split(/[.!?;\n]/, 1)[0] ?? '').slice(0, 40)))
  )
}

/** Lengths of time, free or measured from the date of the document. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'past-or-next-units',
    pattern: compile(
      '(the|these|those)? (direction=(last|past|previous|next|coming|following|preceding|first|final|initial|subsequent) count=(COUNT)|count=(CARDINAL|SMALL) direction=(previous|preceding|following|past|subsequent)) (LOWER)? unit=(UNIT)',
    ),
    accept: ({ direction = '', count = '' }, { text }) =>
      !/^(?:a|an|the)$/.test(count) &&
      !(direction === 'following' && !/^(?:the|\d|\p{L}+ f)/iu.test(text)) &&
      text.split(' ').length < 7,
    read: ({ direction = '', count = '', unit }, { anchor, story, text, ahead }) => {
      const mod = /couple|few/.test(count) ? 'APPROX' : null
      const number = numberOf(count)
      // "the first two years" of something that the words do not place
      if (/first|final|initial/.test(direction)) return duration(number, unitOf(unit), mod)
      const later = /next|coming|following|subsequent/.test(direction)
      // "In late 2019 they agreed on a plan for the next two years": not counted from the interview of 2020.
      const told =
        /following|preceding|subsequent/.test(direction) ||
        (story !== null && /^the next/i.test(text) && (!anchor || story.year < anchor.year) && !ahead())
      if (told) return measured(asAnchor(story), number, unitOf(unit), later, mod, 'story')
      return number === null
        ? openEnded(anchor, unitOf(unit), later, mod)
        : measured(anchor, number, unitOf(unit), later, mod)
    },
    examples: [
      ['over the past sixteen years, in', '2023-02-06', 'the past sixteen years', 'P16Y'],
      ['for the last fifteen years, both', '2020-12', 'the last fifteen years', 'P15Y'],
      ['in the past couple of years.', '2018-10-18', 'the past couple of years', 'P2Y'],
      ['over the course of previous sixteen years.', '2023-04-04', 'previous sixteen years', 'P16Y'],
      ['for the next two years', '2020-12', 'the next two years', 'P2Y'],
      ['In late 2019 they agreed on the next two years', '2020-12', 'the next two years', 'P2Y'],
      ['in the first ten months', '2020-12', 'the first ten months', 'P10M'],
    ],
  },
  {
    name: 'units-of-period',
    pattern: compile(
      'the end=(first|opening|last|final|closing) count=(COUNT)? unit=(UNIT) of (the)? (month=(MONTH) (,? of? year=(YEAR))?|year=(YEAR)|near=(this|last|next) year)',
    ),
    accept: ({ unit = '' }) => !/^(?:hour|minute|quarter)/.test(unit),
    read: (groups, context) => {
      const { end = '', count, unit, near, month, year } = groups
      const free = duration(count === undefined ? (/s$/.test(unit ?? '') ? null : 1) : numberOf(count), unitOf(unit))
      const whole = wholePeriod({ near, month, year }, context)
      const number = count === undefined ? 1 : numberOf(count)
      if (whole?.earliest == null || whole.latest === null || number === null || free.value.startsWith('PX'))
        return free
      const first = /first|opening/.test(end)
      if (unit === 'day' && count === undefined)
        return date(first ? whole.earliest : whole.latest, whole.from ?? 'explicit')
      const far = shiftDay(first ? whole.earliest : whole.latest, first ? number : -number, unitOf(unit))
      const edge = far && addDays(far, first ? -1 : 1)
      if (edge === null || edge < whole.earliest || edge > whole.latest) return free
      const [earliest, latest] = first ? [whole.earliest, edge] : [edge, whole.latest]
      return {
        ...free,
        edtf: `${earliest}/${latest}`,
        earliest,
        latest,
        resolution: 'anchored-duration',
        from: whole.from,
      }
    },
    examples: [
      ['in the first ten months of 1915', null, 'the first ten months of 1915', 'P10M'],
      ['In 1918 it ended. In the last week of August', '2009', 'the last week of August', 'P1W'],
      ['on the last day of August 2008', null, 'the last day of August 2008', '2008-08-31'],
    ],
  },
  {
    name: 'past-unit',
    pattern: compile('(the|this) direction=(past|last|coming|next) unit=(UNIT)'),
    accept: ({ direction, unit = '' }, { before, after, text }) =>
      !/^(?:day|hour|minute|weekend)$/.test(unit) &&
      !/s$/.test(unit) &&
      !/^ (?:of|or)(?!\p{L})/u.test(after) &&
      (direction !== 'last' || /(?:over|in|during|for|within|throughout) $/i.test(before)) &&
      (direction !== 'next' || /(?:over|within) $/i.test(before)) &&
      !/^this (?:last|past|coming)/i.test(text),
    read: ({ direction = '', unit }, { anchor }) =>
      measured(anchor, 1, unitOf(unit), direction === 'coming' || direction === 'next', null),
    examples: [
      ['over the past year', '2023-02-06', 'the past year', 'P1Y'],
      ['over the past year often', '2023-02-06', 'the past year', 'P1Y'],
      ['over the last decade', '2023-02-06', 'the last decade', 'P1DE'],
      ['over the next year', '2023-02-06', 'the next year', 'P1Y'],
    ],
  },
  {
    name: 'past-unit-or-two',
    pattern: compile('the? direction=(last|past|next|coming) unit=(UNIT) or (two|so)'),
    read: ({ direction = '', unit }, { anchor, text }) => {
      const timex = measured(anchor, /two$/.test(text) ? 2 : 1, unitOf(unit), /next|coming/.test(direction), 'APPROX')
      return { ...timex, value: duration(null, unitOf(unit)).value }
    },
    examples: [['in Kosovo in the past month or two. Can', '2023-02-06', 'the past month or two', 'PXM']],
  },
  {
    name: 'past-open-units',
    pattern: compile(
      '(the|these)? direction=(last|past|coming|next|following|intervening|ensuing|final|early) unit=(UNIT) (?! (or|of each))',
    ),
    accept: ({ direction = '', unit = '' }, { text }) =>
      /s$/.test(unit) && (direction !== 'early' || /^the/i.test(text)),
    read: ({ direction = '', unit }, { anchor }) => {
      const length = unitOf(unit)
      return /last|past|coming|next/.test(direction)
        ? openEnded(anchor, length, /coming|next/.test(direction), null)
        : { ...duration(null, length), resolution: 'vague' }
    },
    examples: [
      ['in the coming years we', '2023-02-06', 'the coming years', 'PXY'],
      ['over the past months', '2023-02-06', 'the past months', 'PXM'],
    ],
  },
  {
    name: 'first-length-of-range',
    pattern: compile('count=(CARDINAL|SMALL) (?= (or|to|-|and) (CARDINAL|SMALL) -? unit=(UNIT))'),
    // "two and three years" is a range behind "between" only.
    accept: (_, around) =>
      isLength(around) &&
      !AFTER_NAME.test(around.before) &&
      !/^(?:one|1)$/.test(around.text) &&
      (!/^ and /.test(around.after) || /between $/i.test(around.before)),
    read: ({ count = '', unit }) => duration(numberOf(count), unitOf(unit)),
    examples: [['for ten or fifteen years', null, 'ten', 'P10Y']],
  },
  {
    name: 'length-until-now',
    pattern: compile('(?<= for) about=(ABOUT)? count=(COUNT) unit=(UNIT)'),
    accept: ({ count = '' }, around) => isLength(around) && lastsUntilNow(around) && numberOf(count) !== null,
    read: ({ about = '', count = '', unit }, { anchor }) =>
      measured(anchor, numberOf(count), unitOf(unit), false, approximationOf(about)),
    examples: [
      ['For sixteen years now, NATO', '2023-04-04', 'sixteen years', 'P16Y'],
      ['For thirteen years, Serbia has been a partner', '2020-12', 'thirteen years', 'P13Y'],
      ['They stayed for two years', '2020-12', null],
    ],
  },
  {
    name: 'units',
    pattern: compile(
      '((ABOUT)? about=(ABOUT)? (the (?= COUNT (LOWER)? PLURAL))? (full|whole|entire)? count=(COUNT) (more|full|whole|consecutive|long|straight|additional|further)? -? unit=(UNIT) (and a? half)? (- long (?! -))?|about=(ABOUT)? half=(half) (a|an|-)? unit=(UNIT)|(a|an) (single|whole|full|entire) unit=(UNIT))',
    ),
    accept: ({ count = '', unit = '' }, around) => {
      if (!isLength(around)) return false
      if (/^an?$/.test(count) && (/s$/.test(unit) || / ?- ?long$/i.test(around.text) || /-long$/.test(around.text)))
        return false
      // "one day we will see" is no length.
      if (
        /^one day$/i.test(around.text) &&
        !/(?:for|in|within|than|after|least|only|just|about|almost|and|or|lasted|took) $/i.test(around.before)
      )
        return false
      // "a day" of something else: "a day of mourning", "for a minute", "three quarters of".
      if (unit.startsWith('quarter') || (/^minutes?$/.test(unit) && /^an?$/.test(count))) return false
      return !/^(?:a|an)$/.test(count) || !/(?:what|such|quite) $/i.test(around.before)
    },
    read: ({ about = '', count = '', unit, half }, around) => {
      const number =
        half === undefined ? numberOf(/and (?:a )?half$/.test(around.text) ? `${count} and a half` : count || 'a') : 0.5
      const free = duration(number, unitOf(unit), approximationOf(about))
      return free
    },
    examples: [
      ['together for almost 15 years, that', '2020-12', 'almost 15 years', 'P15Y'],
      ['you spent more than a year in Kosovo', '2020-12', 'more than a year', 'P1Y'],
      ['will have lasted for a year.', '2023-02-06', 'a year', 'P1Y'],
      ['published a day after the visit', '2023-02-14', 'a day', 'P1D'],
      ['a ten-day visit', null, 'ten-day', 'P10D'],
      ['for two and a half years', null, 'two and a half years', 'P2.5Y'],
      ['he is 45 years old', '2023', null],
    ],
  },
  {
    name: 'unit-long',
    pattern: compile(
      '(unit=(year|month|week|day|decade|century|hour) - long|unit=(years|months|weeks|days|decades|centuries|hours) - long)',
    ),
    read: ({ unit = '' }) => duration(/s$/.test(unit) ? null : 1, unitOf(unit)),
    examples: [
      ['a year-long mission', null, 'year-long', 'P1Y'],
      ['a decades-long dispute', null, 'decades-long', 'PXDE'],
    ],
  },
]

/** The month or year that "the first weeks of" it are a part of. */
function wholePeriod({ near, month, year }: Groups, context: Context): Timex | null {
  if (near !== undefined)
    return shiftReference(anchorPoint(context.anchor), near === 'last' ? -1 : near === 'next' ? 1 : 0, 'year')
  const number = month === undefined ? null : (MONTHS.get(month) ?? null)
  if (year !== undefined) return date(pointValue({ year: Number(year), month: number, day: null }), 'explicit')
  return number === null ? null : completeMonth(number, 'open', context)
}

/** The date of the story as an anchor; null before the year 1, where there are no bounds. */
function asAnchor(story: Reference | null): Anchor | null {
  const value = story && story.year > 0 ? pointValue(story) : null
  return value === null ? null : anchorOf(value, 'text')
}

/** A length that ends at the anchor, or begins there: anchor minus duration .. anchor. */
function measured(
  anchor: Anchor | null,
  count: number | null,
  unit: Unit,
  ahead: boolean,
  mod: Mod,
  from: Reference['from'] = 'anchor',
): Timex {
  const free = duration(count, unit, mod)
  if (!anchor || count === null) return free
  const far = shiftDay(ahead ? anchor.latest : anchor.earliest, ahead ? count : -count, unit)
  if (far === null) return free
  const precision = { day: 10, week: 10, month: 7, quarter: 7, time: 10 }[String(granularityOf(unit))] ?? 4
  const near = anchor.value.slice(0, precision)
  const farEdge = far.slice(0, precision)
  return {
    ...free,
    edtf: ahead ? `${near}/${farEdge}~` : `${farEdge}~/${near}`,
    earliest: ahead ? anchor.earliest : far,
    latest: ahead ? far : anchor.latest,
    resolution: 'anchored-duration',
    from,
  }
}

/** "the last few years": up to the anchor, with an open beginning. */
function openEnded(anchor: Anchor | null, unit: Unit, ahead: boolean, mod: Mod): Timex {
  const free: Timex = { ...duration(null, unit, mod), resolution: 'vague' }
  if (!anchor) return free
  return ahead
    ? { ...free, edtf: `${anchor.value}/..`, earliest: anchor.earliest, from: 'anchor' }
    : { ...free, edtf: `../${anchor.value}`, latest: anchor.latest, from: 'anchor' }
}
