import { isoDate, MONTHS } from './calendar.ts'

const MONTH = Object.keys(MONTHS).join('|')

interface Form {
  pattern: RegExp
  /** Numbers of the groups that hold year, month and day. */
  groups: readonly [year: number, month: number, day: number]
  example: string
}

/** How a date stands alone on a line. */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/, groups: [1, 2, 3], example: '2023-02-14' },
  {
    pattern: new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    groups: [3, 1, 2],
    example: 'Feb 14 2023',
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})$`, 'i'),
    groups: [3, 2, 1],
    example: '14 February 2023',
  },
  // Day before month: the dotted form belongs to continental Europe.
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/, groups: [3, 2, 1], example: '14.02.2023.' },
]

/** What may stand before a date on its line. */
const BEFORE =
  /^(?:(?:published|posted|updated|date|datum|objavljeno)(?: on)?:? ?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |on )+/i

/** "Published on Wednesday, 30th September 2020" is shorter. */
const LONGEST = 60

/**
 * A line that is nothing but a date -> the day as YYYY-MM-DD; null for every other line.
 * @param line folded text (see fold.ts)
 */
export function readDateLine(line: string): string | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null
  const bare = line.replace(BEFORE, '').replace(/ +/g, ' ')
  for (const { pattern, groups } of FORMS) {
    const match = pattern.exec(bare)
    if (!match) continue
    const [year, month, day] = groups.map((group) => match[group] ?? '')
    return isoDate(Number(year), MONTHS[(month ?? '').toLowerCase()] ?? Number(month), Number(day))
  }
  return null
}
