import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import { GENRE } from '../vocabulary/genre.ts'
import { alternativesOf } from '../vocabulary/index.ts'
import { isOccupation } from '../vocabulary/occupations.ts'
import { canBeTitle, countPrintedWords } from './line-tests.ts'

/** What a page says of the site that printed it. */
export interface Site {
  /** The last entries of breadcrumbs, folded. */
  crumbs: string[]
  /** What the site calls itself. */
  names: readonly string[]
  /** Lines about the copyright. */
  owners: string[]
  /** Index of the first menu or breadcrumb; what stands above it at the top of a page is the site's. */
  menu: number
  /** Index of the last breadcrumb of the head: it stands right above the page itself; -1 for none. */
  breadcrumb: number
  /** Entries of a form in the head: the card of an archive. */
  fields: number
}

/** A line of the head that may be its title. */
export interface TitleLine {
  page: Page
  index: number
  text: string
  /** The text folded as labels are. */
  key: string
  words: number
  /** Where the date or the byline stands: right below, below the second line of a title, or above. */
  date: 'below' | 'second' | 'above' | null
  /** Is it a place or a name that signs what stands above? */
  signs: boolean
  head: Site & { labels: ReadonlySet<string>; count: number }
}

/** What speaks for a line as the title, or against it; the points only have to rank the lines of one head. */
export interface TitleClue {
  points: number
  speaks(line: TitleLine): boolean
}

export const TITLE_CLUES: readonly TitleClue[] = [
  // Titles are phrases; names of sites and sections are a word or two.
  { points: 3, speaks: ({ words }) => words >= 5 },
  { points: 1, speaks: ({ words }) => words === 4 },
  // The breadcrumb ends with the page itself.
  { points: 5, speaks: ({ key, head }) => head.crumbs.includes(key) },
  // The date or the byline stands right below the title, or below its second line, or above it.
  { points: 3, speaks: ({ date, signs }) => date === 'below' && !signs },
  { points: 3, speaks: ({ date, signs, words }) => date === 'second' && !signs && words >= 4 },
  { points: 2, speaks: ({ date, signs, words }) => date === 'second' && !signs && words < 4 },
  { points: 1, speaks: ({ date, words }) => date === 'above' && words >= 4 },
  // The name of the one whom the page is about comes back.
  { points: 4, speaks: (line) => line.words <= 3 && !line.signs && recurs(line) },
  { points: 2, speaks: ({ page, index }) => isNameAboveOccupation(page, index) },
  { points: -4, speaks: ({ page, index }) => isNameAboveOccupation(page, index - 1) },
  // `Daily briefing` above `Ana Moor, spokeswoman`.
  { points: 3, speaks: ({ page, index }) => isSpeakerLine(page.blocks[index + 1]?.text ?? '') },
  { points: -4, speaks: ({ text }) => isSpeakerLine(text) },
  // Headlines let the one speak who is interviewed: `"It was late"`, `Ana Moor: "It was late"`, `« ... »`.
  { points: 2, speaks: ({ text }) => QUOTED.test(text) },
  // `Episode 12: The harbour`
  {
    points: 4,
    speaks: ({ text }) => EPISODE.test(text),
  },
  // `Interview with Ana Moor`
  { points: 3, speaks: ({ text }) => GENRE.test(text) },
  // The last line of the card of an archive.
  { points: 4, speaks: ({ index, head }) => head.fields >= 3 && index === head.count - 1 },
  // What the site says of itself: its name, its motto, whose it is.
  { points: -4, speaks: ({ index, head }) => head.menu <= TOP && index < head.menu },
  { points: -3, speaks: ({ index, head }) => index < head.breadcrumb },
  { points: -4, speaks: ({ text, index }) => index <= TOP && MASTHEAD.test(text) },
  { points: -3, speaks: ({ text, head }) => head.names.some((name) => text.includes(name)) },
  { points: -4, speaks: ({ text, head }) => head.owners.some((line) => line.includes(text)) },
  { points: -4, speaks: ({ key, page }) => key === labelKey(page.outlet ?? '') },
  { points: -2, speaks: ({ key, head }) => head.labels.has(key) },
  { points: -4, speaks: ({ text }) => /^\p{Ll}/u.test(text) },
  { points: -4, speaks: ({ text }) => /^The (?:Rt )?Hon\b|\bMP$/.test(text) },
  { points: -3, speaks: ({ text }) => / [|›] /.test(text) },
  { points: -4, speaks: ({ text }) => /https?:\/\//.test(text) },
  { points: -5, speaks: ({ text }) => CAST.test(text) },
  // Titles stand above what is said; who took a picture stands below what it shows.
  { points: -4, speaks: ({ page, index, words }) => words <= 3 && isBelowSentence(page, index) },
  // What stands below the title says more, and without a full stop now and then.
  { points: -4, speaks: (line) => line.words >= LONG && isBelowTitle(line, 4) && !QUOTED.test(line.text) },
  { points: -4, speaks: ({ text }) => /\b(?:conducted|interviewed|recorded) by\b/i.test(text) },
  {
    points: -4,
    speaks: (line) => TALK_WITH.test(line.text) && isBelowTitle(line, 2),
  },
  { points: -2, speaks: ({ text }) => TALK_WITH.test(text) },
]

/** `Guests: Ana Moor, Bo Lind`, `Ведущий: Олег Вересков` */
const CAST = new RegExp(
  `^(?:${alternativesOf([
    'roles.participants',
    'roles.interviewed',
    'roles.guests',
    'roles.hosts',
    'roles.moderates',
  ])}) ?:`,
  'iu',
)

/** What sort of talk it is, rather than its title. */
const TALK_WITH = /^An? (?:conversation|interview|talk) with /i

const EPISODE =
  /^(?:[\p{L}'-]{1,20} ){0,4}(?:#|(?:Episode|Ep\.|Folge|Épisode|Episodio|Episódio|Epizoda|Епизода|Выпуск) ?#?)\d{1,4}\b\W+\p{L}/iu

/**
 * What the page was printed in: `Harbour Letters, vol. 12`, `ЛЕТОПИС, свеска 3`,
 * `Kiln & Wheel - the potters' quarterly`.
 */
const MASTHEAD =
  /\b(?:Heft|Nr|No|Vol|Volume|Issue|Jahrgang|Jg|Broj|Br|Číslo|Numéro|Número|Núm)\.? ?\d+|(?:свеска|књига|година|број|бр\.|том|выпуск) ?[\dIVXLC]+|[,—–:-] ?(?:the|a|das|die|der|news|le|la|el|il) .{0,40}(?:newsletter|quarterly|magazine|journal|weekly|monthly|fanzine|gazette|bulletin|zeitschrift|portal|revue|revista|rivista|časopis|for staff)\b/iu

/** A standfirst has more words than nearly all titles. */
const LONG = 14

/** Menus stand at the top: below the name of the site and its motto. */
const TOP = 3

const QUOTED = /(?:^|: ?)(?:"[^"]{10,}"|«[^»]{10,}»|»[^«]{10,}«|'.{10,}')[.!?]?(?:$|[:,–-])/u

/** A line with what the clues ask of it. */
export function readTitleLine(page: Page, index: number, head: TitleLine['head']): TitleLine {
  const text = page.blocks[index]?.text ?? ''
  const words = countPrintedWords(text)
  return {
    page,
    index,
    text,
    words,
    head,
    key: labelKey(text),
    date: findDate(page, index),
    signs: isSignature(page, index, text, words),
  }
}

function findDate({ blocks, furniture }: Page, index: number): TitleLine['date'] {
  const [before, next, second] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]]
  if (next && (isDateLine(next.text) || furniture[index + 1]?.kind === 'byline')) return 'below'
  if (second && isDateLine(second.text) && !furniture[index + 1]) return 'second'
  return before && isDateLine(before.text) ? 'above' : null
}

/** Does a line of so many words that may be the title itself stand right above? */
function isBelowTitle({ page, index }: TitleLine, fewest: number): boolean {
  return canBeTitle(page, index - 1) && countPrintedWords(page.blocks[index - 1]?.text ?? '') >= fewest
}

/**
 * Where it was stands above the date, `Washington, DC`; who wrote it too: `Philippa Roe` under a line of four words or
 * more.
 */
function isSignature(page: Page, index: number, text: string, words: number): boolean {
  if (words > 3) return false
  if (/^\p{Lu}[\p{L} -]+, \p{Lu}[\p{L}.]+$/u.test(text)) return true
  if (!/^\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}[\p{L}.'-]*){1,2}$/u.test(text)) return false
  const above = page.blocks.slice(Math.max(0, index - 3), index)
  return above.some(
    (block, place) => !page.furniture[Math.max(0, index - 3) + place] && countPrintedWords(block.text) >= 4,
  )
}

/** Does a sentence stand right above? */
function isBelowSentence({ blocks, furniture }: Page, index: number): boolean {
  const before = blocks[index - 1]
  return before !== undefined && !furniture[index - 1] && /\.$/.test(before.text) && countPrintedWords(before.text) >= 5
}

/** A short line that the page says again is the name that it is about, or the outlet (then labels tell). */
function recurs({ page, index, text }: TitleLine): boolean {
  const again = page.folded.indexOf(text, page.blocks[index]?.end)
  if (again < 0) return false
  // "© The Weekly" is no talk about it.
  const place = page.blocks.findIndex(({ end }) => end > again)
  return (
    !page.furniture[place] &&
    !/\p{L}/u.test(page.folded.charAt(again - 1)) &&
    !/\p{L}/u.test(page.folded.charAt(again + text.length))
  )
}

/** Two to four words, as a page names the one whom it is about. */
const NAME = "(?!The )\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,3}"

const NAME_ALONE = new RegExp(`^${NAME}$`, 'u')

const NAME_FIRST = new RegExp(`^${NAME}, (?<rest>\\S.{0,60})$`, 'u')

/** `Ana Sailer` above `Bridge engineer`: the last of them that could be an occupation is the one. */
function isNameAboveOccupation({ blocks }: Page, index: number): boolean {
  if (index < 0) return false
  const [name, work, behind] = blocks.slice(index, index + 3)
  return NAME_ALONE.test(name?.text ?? '') && isOccupation(work?.text ?? '') && !isOccupation(behind?.text ?? '')
}

/** `Ana Moor, spokeswoman` */
function isSpeakerLine(text: string): boolean {
  const [work] = NAME_FIRST.exec(text)?.groups?.rest?.split(';') ?? []
  return work !== undefined && isOccupation(work)
}
