import { completeDay } from '../complete.ts'
import { compile } from '../pattern.ts'
import { pointValue } from '../period.ts'
import type { Context, DateRule, Groups } from '../rule.ts'
import { date } from '../timex.ts'
import { GERMAN_MONTHS, ROMANCE_MONTHS, SLAVIC_MONTHS } from '../words.ts'

const OF_YEAR = '(\\.? (godine|god|g|године|год|г) (\\. (?= (w|\\n|,)))?)?'

const explicit = (months: ReadonlyMap<string, number>, { day, month = '', year }: Groups) =>
  date(
    pointValue({
      year: Number(year),
      month: months.get(month) ?? 0,
      day: day === undefined ? null : Number.parseInt(day, 10),
    }),
    'explicit',
  )

function openDay(months: ReadonlyMap<string, number>, { day = '', month = '' }: Groups, context: Context) {
  return completeDay({ month: months.get(month) ?? 0, day: Number.parseInt(day, 10) }, context)
}

/** Days and months as Serbian, Croatian, Bosnian, German, French and Spanish print them. */
export const otherLanguageRules: readonly DateRule[] = [
  {
    name: 'slavic-day',
    pattern: compile(`(FWEEKDAY ,?)? day=(DAYNUM) \\. month=(SMONTH) year=(YEAR) ${OF_YEAR}`),
    read: (groups) => explicit(SLAVIC_MONTHS, groups),
    examples: [
      ['Beograd, 6. februara 2023. godine', null, '6. februara 2023. godine', '2023-02-06'],
      ['од 6. фебруара 2023. до', null, '6. фебруара 2023', '2023-02-06'],
      ['Zagreb, 14. siječnja 2013.', null, '14. siječnja 2013', '2013-01-14'],
    ],
  },
  {
    name: 'slavic-first-day-of-range',
    pattern: compile('day=(DAYNUM) \\. (?= (do|-|i|до|и) DAYNUM \\. month=(SMONTH) (year=(YEAR))?)'),
    read: (groups, context) =>
      groups.year === undefined ? openDay(SLAVIC_MONTHS, groups, context) : explicit(SLAVIC_MONTHS, groups),
    examples: [['od 1. do 5. maja 2019', null, '1.', '2019-05-01']],
  },
  {
    name: 'slavic-month',
    pattern: compile(`month=(SMONTH) year=(YEAR) ${OF_YEAR}`),
    read: (groups) => explicit(SLAVIC_MONTHS, groups),
    examples: [['u oktobru 2018. godine', null, 'oktobru 2018. godine', '2018-10']],
  },
  {
    name: 'slavic-day-of-year-near',
    pattern: compile('day=(DAYNUM) \\. month=(SMONTH)'),
    read: (groups, context) => openDay(SLAVIC_MONTHS, groups, context),
    examples: [['već 6. februara su', '2023-03-01', '6. februara', '2023-02-06']],
  },
  {
    name: 'german-day',
    pattern: compile('(FWEEKDAY ,? (den|dem)?)? day=(DAYNUM) \\. month=(GMONTH) year=(YEAR)'),
    read: (groups) => explicit(GERMAN_MONTHS, groups),
    examples: [['am 3. März 2022 in Berlin', null, '3. März 2022', '2022-03-03']],
  },
  {
    name: 'german-first-day-of-range',
    pattern: compile('day=(DAYNUM) \\. (?= (bis|-|und) (zum)? DAYNUM \\. month=(GMONTH) (year=(YEAR))?)'),
    read: (groups, context) =>
      groups.year === undefined ? openDay(GERMAN_MONTHS, groups, context) : explicit(GERMAN_MONTHS, groups),
    examples: [['vom 1. bis 5. Mai 2019', null, '1.', '2019-05-01']],
  },
  {
    name: 'german-month',
    pattern: compile('month=(GMONTH) year=(YEAR)'),
    read: (groups) => explicit(GERMAN_MONTHS, groups),
    examples: [['im Dezember 2022 war', null, 'Dezember 2022', '2022-12']],
  },
  {
    name: 'german-day-of-year-near',
    pattern: compile('day=(DAYNUM) \\. month=(GMONTH)'),
    read: (groups, context) => openDay(GERMAN_MONTHS, groups, context),
    examples: [['am 3. März kam', '2022-03-30', '3. März', '2022-03-03']],
  },
  {
    name: 'romance-day',
    pattern: compile('(FWEEKDAY ,? (le)?)? day=(DAYNUM) (er|º)? de? month=(RMONTH) (de|del)? year=(YEAR)'),
    read: (groups) => explicit(ROMANCE_MONTHS, groups),
    examples: [
      ['le 1er mars 2022 à Paris', null, '1er mars 2022', '2022-03-01'],
      ['el 6 de febrero de 2023', null, '6 de febrero de 2023', '2023-02-06'],
    ],
  },
  {
    name: 'romance-first-day-of-range',
    pattern: compile(
      'day=(DAYNUM) (er|º)? (?= (au|al|et|y|-) DAYNUM (er|º)? de? month=(RMONTH) ((de|del)? year=(YEAR))?)',
    ),
    read: (groups, context) =>
      groups.year === undefined ? openDay(ROMANCE_MONTHS, groups, context) : explicit(ROMANCE_MONTHS, groups),
    examples: [['du 1er au 5 mai 2019', null, '1er', '2019-05-01']],
  },
  {
    name: 'romance-month',
    pattern: compile('month=(RMONTH) (de|del)? year=(YEAR)'),
    read: (groups) => explicit(ROMANCE_MONTHS, groups),
    examples: [['en octubre de 2018', null, 'octubre de 2018', '2018-10']],
  },
  {
    name: 'romance-day-of-year-near',
    pattern: compile('day=(DAYNUM) (er|º)? de? month=(RMONTH)'),
    read: (groups, context) => openDay(ROMANCE_MONTHS, groups, context),
    examples: [['le 6 février, il', '2023-03-01', '6 février', '2023-02-06']],
  },
]
