import { compile } from '../pattern.ts'
import { anchorPoint, pointValue } from '../period.ts'
import type { Context, DateRule, Groups } from '../rule.ts'
import { date, type Timex, unplaced } from '../timex.ts'
import { DAYTIMES, MONTHS } from '../words.ts'

const MERIDIEM = '(am|pm|a \\. m \\.?|p \\. m \\.?)'

const DAY = '(DAYNUM|ORDNUM)'

/** "5 p.m." -> 17; null for "17 a.m." */
function hourOf(hour: number, half = ''): number | null {
  if (half === '') return hour <= 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

/** A time of day on the day of the story, else without a day. */
function clock(hour: number | null, minute: string, { story }: Context): Timex | null {
  if (hour === null) return null
  const time = `T${String(hour).padStart(2, '0')}:${minute}`
  const day = story && story.day !== null ? pointValue(story) : null
  return day === null ? unplaced(`XXXX-XX-XX${time}`, 'time') : date(`${day}${time}`, 'story')
}

/** "the night of 3 May", the year from the story or the document where it is not printed. */
function daytimeOf({ year, month = '', day = '', daytime = '' }: Groups, { story, anchor }: Context): Timex | null {
  const base = story ?? anchorPoint(anchor)
  const known = year === undefined ? base?.year : Number(year)
  const time = DAYTIMES.get(daytime) ?? ''
  if (known === undefined) return unplaced(`XXXX-XX-XX${time}`, 'time')
  const whole = pointValue({ year: known, month: MONTHS.get(month) ?? 0, day: Number.parseInt(day, 10) })
  return whole === null ? null : date(`${whole}${time}`, year === undefined && base ? base.from : 'explicit')
}

/** Times of day. */
export const timeRules: readonly DateRule[] = [
  {
    name: 'clock',
    pattern: compile(
      `hour=(HOUR) (:|\\.) minute=(MINUTE) (half=${MERIDIEM}|hrs|hours|h)?|hour=(HOUR) half=${MERIDIEM}|hour=(CARDINAL|HOUR) o ' clock`,
    ),
    accept: ({ minute, half }, { text, before, after }) => {
      if (/[\d:./-]$/.test(before) || /^[:./]\d|^ ?%/.test(after)) return false
      if (half === 'am' && !/\d ?(?:am|AM)$/.test(text)) return false
      if (minute === undefined) return true
      // A full stop parts hours from minutes only before "a.m."; a score has no preposition before it.
      if (!/^\d{1,2}[:.]\d\d/.test(text)) return false
      if (/hrs|hours|h$/.test(text)) return true
      return (
        half !== undefined ||
        (text.includes(':') &&
          /(?:^|[ (])(?:at|by|from|around|about|until|till|to|and|before|after|since) $/i.test(before))
      )
    },
    read: ({ hour = '', minute = '00', half }, context) =>
      clock(hourOf(Number(hour) || 12, half), minute.padStart(2, '0'), context),
    examples: [
      ['On 31 January 1965 it rang at 3:00 a.m. again', '2009', '3:00 a.m.', '1965-01-31T03:00'],
      ['at 17:30 they', null, '17:30', 'XXXX-XX-XXT17:30'],
      ['at 5 pm', null, '5 pm', 'XXXX-XX-XXT17:00'],
      ['they won 3:2', null, null],
    ],
  },
  {
    name: 'daytime-of-day',
    pattern: compile(
      `(the|an)? (early|late)? (in the)? daytime=(DAYTIME) (hours)? of (the)? (day=${DAY} of? month=(MONTH) (,? year=(YEAR))?|month=(MONTH) \\.? day=${DAY} (,? year=(YEAR))?)`,
    ),
    read: daytimeOf,
    examples: [['on the morning of 31 January 1965, when', null, 'the morning of 31 January 1965', '1965-01-31TMO']],
  },
  {
    name: 'noon',
    pattern: compile('word=(noon|midday|midnight)'),
    accept: (_, { text, before }) => !/^M/.test(text) || !/\p{L} $/u.test(before),
    read: ({ word }, context) => clock(word === 'midnight' ? 24 : 12, '00', context),
    examples: [['at noon they', null, 'noon', 'XXXX-XX-XXT12:00']],
  },
]
