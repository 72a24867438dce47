import { compile } from '../pattern.ts'
import { pointValue } from '../period.ts'
import { resolveDay } from '../resolve.ts'
import type { DateRule, Groups } from '../rule.ts'
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
    name: 'slavic-month',
    pattern: compile(`month=(SMONTH) year=(YEAR) ${OF_YEAR}`),
    read: (groups) => explicit(SLAVIC_MONTHS, groups),
    examples: [['u oktobru 2018. godine', null, 'oktobru 2018. godine', '2018-10']],
  },
  {
    name: 'slavic-day-of-year-near',
    pattern: compile('day=(DAYNUM) \\. month=(SMONTH)'),
    read: ({ month = '', day }, context) =>
      resolveDay({ month: SLAVIC_MONTHS.get(month) ?? 0, day: Number(day) }, context),
    examples: [['već 6. februara su', '2023-03-01', '6. februara', '2023-02-06']],
  },
  {
    name: 'german-day',
    pattern: compile('(FWEEKDAY ,? (den|dem)?)? day=(DAYNUM) \\. month=(GMONTH) year=(YEAR)'),
    read: (groups) => explicit(GERMAN_MONTHS, groups),
    examples: [['am 3. März 2022 in Berlin', null, '3. März 2022', '2022-03-03']],
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
    read: ({ month = '', day }, context) =>
      resolveDay({ month: GERMAN_MONTHS.get(month) ?? 0, day: Number(day) }, context),
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
    name: 'romance-month',
    pattern: compile('month=(RMONTH) (de|del)? year=(YEAR)'),
    read: (groups) => explicit(ROMANCE_MONTHS, groups),
    examples: [['en octubre de 2018', null, 'octubre de 2018', '2018-10']],
  },
  {
    name: 'romance-day-of-year-near',
    pattern: compile('day=(DAYNUM) (er|º)? de? month=(RMONTH)'),
    read: ({ month = '', day }, context) =>
      resolveDay({ month: ROMANCE_MONTHS.get(month) ?? 0, day: Number.parseInt(day ?? '', 10) }, context),
    examples: [['le 6 février, il', '2023-03-01', '6 février', '2023-02-06']],
  },
]
