import type { Block } from './blocks.ts'
import type { SegmentKind } from './document.ts'
import { statedHeadline } from './headline.ts'
import { labelKey } from './labels/label.ts'
import type { Page } from './page.ts'
import { isDateLine } from './printed-date.ts'
import { endsAsSentence } from './questions.ts'

/** Longer lines without a full stop are text that lost it. */
const LONGEST_TITLE = 250

/** Lines: menus of saved pages reach two hundred. What has more above its first turn is a list, titled at its top. */
const LONGEST_HEAD = 500

/**
 * What the blocks before the first turn are: the line that names the page, date line, byline, standfirst, photo
 * captions, sub-headings, and the site above them all.
 * @param labels labels of the page, folded: a line that is one names a speaker or the outlet
 * @param stated the title that the file states
 * @param above does it stand in the lines above the page? Then a page that does not print it has no other
 * @returns a kind for each of the first `count` blocks
 */
export function readHead(
  page: Page,
  count: number,
  labels: ReadonlySet<string>,
  stated: string | null = null,
  above = false,
): SegmentKind[] {
  const known = statedHeadline(page, count, stated)
  const title = known ?? (above ? null : findTitle(page, Math.min(count, LONGEST_HEAD), labels))
  const kinds: SegmentKind[] = []
  for (let index = 0; index < count; index += 1) {
    const block = page.blocks[index]
    const row = index === known ? null : page.furniture[index]
    if (block) kinds.push(row?.kind ?? kindOf(page, index, title, kinds[index - 1] ?? null))
  }
  return kinds
}

function kindOf(page: Page, index: number, title: number | null, before: SegmentKind | null): SegmentKind {
  const block = page.blocks[index]
  if (!block) return 'boilerplate'
  if (index === title) return 'title'
  if (isDateLine(block.text)) return 'dateline'
  // The title printed twice is furniture the second time.
  if (title !== null && (index < title || labelKey(block.text) === labelKey(page.blocks[title]?.text ?? ''))) {
    return endsAsSentence(block.text) && wordsOf(block) > 12 ? 'lead' : 'boilerplate'
  }
  if (isFormEntry(page, index) || isListed(block)) return 'boilerplate'
  if (endsAsSentence(block.text) || block.text.length > LONGEST_TITLE) return 'lead'
  // Right under the title and right above the date stands who wrote it or what the person does.
  const next = page.blocks[index + 1]
  if (before === 'title' && next && isDateLine(next.text) && wordsOf(block) <= 8) return 'byline'
  // A caption hangs below the line it illustrates, or is but a few words ("NATO cfsp").
  const hangs = !block.spaced && (before === 'heading' || before === 'title')
  return hangs || wordsOf(block) <= 3 ? 'caption' : 'heading'
}

/** `Release Type:`, or what stands below it: the card of an archive. `Period of Service: 15/09/2015 - 24/08/2018` */
function isFormEntry(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? ''
  const value = FIELD.test(page.blocks[index - 1]?.text ?? '') && text.split(' ').length <= 4
  return FIELD.test(text) || value || /^\p{Lu}[\p{L} ]{1,30}: [\d/. -]+$/u.test(text)
}

const FIELD = /^\p{Lu}[\p{L} ]{1,30}:$/u

/** An entry of a list that is no sentence leads somewhere else, or sums up. */
function isListed({ text }: Block): boolean {
  return /^(?:[•‣▪] ?|[*-] )/u.test(text) && !endsAsSentence(text)
}

/**
 * The line above the standfirst that has most in its favour; of equals the first. What stands right above a date may
 * follow sentences: those of a form, or of a site about itself.
 */
function findTitle(page: Page, count: number, labels: ReadonlySet<string>): number | null {
  const lead = page.blocks.findIndex((block, index) => index < count && isSentence(page, block, index))
  const dated = page.blocks.findLastIndex((block, index) => index < count && isDateLine(block.text))
  const until = Math.max(lead < 0 ? count : lead, dated < 0 ? 0 : Math.min(dated + 2, count))
  const crumbs = page.blocks
    .filter((_, index) => page.furniture[index]?.name === 'breadcrumb')
    .map(({ text }) => labelKey(text.split(/[/>»|→›]/).at(-1) ?? ''))
  const sites = siteNames(page, count)
  const owners = page.blocks.filter((_, index) => page.furniture[index]?.name === 'copyright')
  const lines = page.blocks.slice(0, until).flatMap((block, index) => {
    if (
      page.furniture[index] ||
      isFormEntry(page, index) ||
      isListed(block) ||
      isDateLine(block.text) ||
      block.text.length > LONGEST_TITLE ||
      !/\p{L}/u.test(block.text)
    )
      return []
    if (endsAsSentence(block.text) && !/[?!][)"']*$/.test(block.text)) return []
    const site = sites.some((name) => block.text.includes(name))
    // "© 2020 The Weekly": the name of the site is no title.
    const owner = owners.some(({ text }) => text.includes(block.text))
    return { index, score: merit(page, block, index, crumbs, labels) - (site ? 3 : 0) - (owner ? 4 : 0) }
  })
  const best = Math.max(...lines.map(({ score }) => score))
  return lines.find(({ score }) => score === best)?.index ?? null
}

/** A title may be printed twice. */
const OFTEN = 3

const THREE_WORDS = /^[^ ]* [^ ]* /

/**
 * Lines of three words and more that the head prints again and again, or inside another line: the site calls itself by
 * its name.
 */
function siteNames(page: Page, count: number): string[] {
  const counts = new Map<string, number>()
  for (const { text } of page.blocks.slice(0, count))
    if (text.length <= 60 && THREE_WORDS.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isInside = (name: string) =>
    page.blocks.slice(0, count).some(({ text }) => text.length > name.length && text.includes(name))
  return [...counts]
    .filter(([name, printed]) => printed >= OFTEN || (printed > 1 && isInside(name)))
    .map(([name]) => name)
}

/** What speaks for a line as the title; the weights only have to rank the lines of one head. */
function merit(
  page: Page,
  block: Block,
  index: number,
  crumbs: readonly string[],
  labels: ReadonlySet<string>,
): number {
  const key = labelKey(block.text)
  const next = page.blocks[index + 1]
  const nextRow = page.furniture[index + 1]?.kind
  const dated = next !== undefined && (isDateLine(next.text) || nextRow === 'byline')
  const underlined = page.blocks[index + 2]
  const datedBelow = !dated && underlined !== undefined && isDateLine(underlined.text) && !page.furniture[index + 1]
  const before = page.blocks[index - 1]
  const datedAbove = before !== undefined && isDateLine(before.text)
  const words = wordsOf(block)
  const signs = words <= 3 && isSignature(page, index)
  return (
    (crumbs.includes(key) ? 5 : 0) +
    (words >= 5 ? 3 : words === 4 ? 1 : 0) +
    // A title may have a second line, right above the date.
    (dated && !signs ? 3 : datedBelow && !signs ? (words >= 4 ? 3 : 2) : datedAbove && words >= 4 ? 1 : 0) +
    (words <= 3 && !signs && recurs(page, block) ? 4 : 0) +
    (QUOTED.test(block.text) ? 2 : 0) -
    (labels.has(key) ? 2 : 0) -
    (key === labelKey(page.outlet ?? '') ? 4 : 0) -
    (/ [|›] /.test(block.text) ? 3 : 0) -
    (/https?:\/\//.test(block.text) ? 4 : 0)
  )
}

/** Headlines let the one speak who is interviewed: `"It was late"`, `Ana Moor: "It was late"`, `« ... »`. */
const QUOTED = /(?:^|: ?)(?:"[^"]{10,}"|«[^»]{10,}»)[.!?]?(?:$|[:,–-])/u

/** Where it was stands above the date, `Washington, DC`; who wrote it too: `Philippa Roe` under a line of four words or more. */
function isSignature(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? ''
  if (/^\p{Lu}[\p{L} -]+, \p{Lu}[\p{L}.]+$/u.test(text)) return true
  if (!/^\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}[\p{L}.'-]*){1,2}$/u.test(text)) return false
  const above = page.blocks.slice(Math.max(0, index - 3), index)
  return above.some((block, place) => !page.furniture[Math.max(0, index - 3) + place] && wordsOf(block) >= 4)
}

/** A short line that the page says again is the name that it is about, or the outlet (then labels tell). */
function recurs(page: Page, block: Block): boolean {
  const again = page.folded.indexOf(block.text, block.end)
  if (again < 0) return false
  // "© The Weekly" is no talk about it.
  const place = page.blocks.findIndex(({ end }) => end > again)
  return (
    !page.furniture[place] &&
    !/\p{L}/u.test(page.folded.charAt(again - 1)) &&
    !/\p{L}/u.test(page.folded.charAt(again + block.text.length))
  )
}

function isSentence(page: Page, block: Block, index: number): boolean {
  return !page.furniture[index] && endsAsSentence(block.text) && wordsOf(block) > 12
}

function wordsOf(block: Block): number {
  return block.text.split(/ +/).length
}
