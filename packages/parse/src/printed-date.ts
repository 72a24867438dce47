import { isoDate, MONTHS } from './calendar.ts'
import { remember } from './remember.ts'

/** Month names of other languages, nominative and the case that stands in dates; the position is the month. */
const FOREIGN: readonly (readonly string[])[] = [
  // Serbian, Croatian and Bosnian, then the same in Cyrillic
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'.split(' '),
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'.split(' '),
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'.split(' '),
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'.split(' '),
  'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'.split(' '),
  // German, French, Spanish, Russian
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
]

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...FOREIGN.flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
  ...Object.entries(MONTHS),
])

const MONTH = `(?<month>${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const DAY = '(?<day>\\d{1,2})'
const YEAR = '(?<year>(?:19|20)\\d{2})'

/** No form does without its year, and most lines hold none. */
const YEAR_INSIDE = /(?:19|20)\d{2}/

/** How a date is printed; a group `first` and `second` leave open which of the two is the day. */
const FORMS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: new RegExp(`${YEAR}-(?<month>\\d{2})-${DAY}(?:T[\\d:.]+Z?)?`), example: '2023-02-14' },
  { pattern: new RegExp(`${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`, 'iu'), example: 'Feb 14 2023' },
  {
    pattern: new RegExp(`${DAY}(?:st|nd|rd|th|er|\\.)? (?:de |of )?${MONTH}\\.?,? (?:de |del )?${YEAR}\\.?`, 'iu'),
    example: '14 February 2023',
  },
  // Day before month: the dotted form belongs to continental Europe.
  { pattern: new RegExp(`${DAY}\\. ?(?<month>\\d{1,2})\\. ?${YEAR}\\.?`), example: '14.02.2023.' },
  { pattern: new RegExp(`(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`), example: '26/01/2016' },
]

const WHOLE = FORMS.map(
  ({ pattern }) => new RegExp(`^(?:${pattern.source})(?: ?(?:g\\.|godine|god\\.|года|г\\.))?$`, pattern.flags),
)
const INSIDE = FORMS.map(
  ({ pattern }) =>
    new RegExp(`(?<![\\p{L}\\d])(?:${pattern.source})(?![\\p{L}\\d])`, `${pattern.flags.replace('u', '')}u`),
)

/** What may stand before a date on its line: what happened then, a weekday, a place. */
const BEFORE =
  /^(?:(?:(?:originally |first |last )?(?:published|posted|updated)|date|datum|objavljeno|release date)(?: on)?:? ?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:ponedeljak|ponedjeljak|utorak|sreda|srijeda|četvrtak|petak|subota|nedelja|nedjelja),? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? |on )+/i

/** "Lagos, 3 March 2022", "Novi Sad, 5. maj 2018." */
const PLACE = /^\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}, (?=\D{0,12}\d)/u

/** "Published on Wednesday, 30th September 2020" is shorter. */
const LONGEST = 70

/**
 * A line that is nothing but a date, a section or a place and a date -> the day as YYYY-MM-DD; null for every other
 * line. `Media Coverage | November 02, 2017`, `nedelja, 14. april 2013.`; 01/02/2016 could be two days and is neither.
 * @param line folded text (see fold.ts)
 */
export function readDateLine(line: string): string | null {
  return line.length <= LONGEST && YEAR_INSIDE.test(line) ? readShortLine(line) : null
}

/** The head of a page is asked for its dates at many steps. */
const readShortLine = remember((line): string | null => {
  const parts = line.split(/ [|·•–—-] /)
  // "15/09/2015 - 24/08/2018" is a time of service.
  const dated = parts.filter((part) => /\d/.test(part))
  for (const part of dated.length === 1 ? [line, ...dated] : [line]) {
    const bare = part.replace(BEFORE, '').replace(/ +/g, ' ').trim()
    for (const candidate of [bare, bare.replace(PLACE, '').replace(BEFORE, '')]) {
      const match = WHOLE.map((pattern) => pattern.exec(candidate)).find((found) => found !== null)
      if (match) return dayOf(match.groups ?? {})
    }
  }
  return null
})

/** The first full date inside a text, as a headline may hold it. */
export function findPrintedDate(text: string): string | null {
  const matches = INSIDE.map((pattern) => pattern.exec(text)).filter((match) => match !== null)
  const [first] = matches.sort((a, b) => a.index - b.index)
  return first ? dayOf(first.groups ?? {}) : null
}

function dayOf({ year, month, day, first, second }: Readonly<Record<string, string | undefined>>): string | null {
  if (first !== undefined && second !== undefined) {
    const [left, right] = [Number(first), Number(second)]
    if (left <= 12 && right <= 12 && left !== right) return null
    return left > 12 ? isoDate(Number(year), right, left) : isoDate(Number(year), left, right)
  }
  const number = MONTH_NUMBERS.get((month ?? '').toLowerCase()) ?? Number(month)
  return isoDate(Number(year), number, Number(day))
}
