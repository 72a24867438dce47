import type { Page } from '../../page/page.ts'
import { isDateLine, readDateLine } from '../../printed-dates/date-line.ts'
import { endsAsSentence } from '../../text/sentence-ends.ts'
import { TIME_MARK } from '../../text/time-marks.ts'
import type { Candidate } from './candidates.ts'

/**
 * Headlines have the form of a label too: "Justin Jackson: the interview" above everything, or a name above the date.
 * What follows the label is no sentence, and the label does not come back, or it goes on in lower case.
 */
export function leadingHeadlines(
  page: Page,
  candidates: readonly Candidate[],
  counts: ReadonlyMap<string, number>,
): Set<Candidate> {
  const headlines = new Set<Candidate>()
  const dated = lastDateOfHead(page, candidates[0]?.block ?? 0)
  for (const [index, candidate] of candidates.entries()) {
    const block = page.blocks[candidate.block]
    const next = page.blocks[candidate.block + 1]
    const alone =
      block === undefined ||
      candidate.speech >= block.end ||
      TIME_MARK.test(block.text.slice(candidate.speech - block.start))
    const byline = page.furniture[candidate.block + 1]?.kind === 'byline'
    const overDate = next !== undefined && (byline || readDateLine(next.text) !== null)
    const single = (counts.get(candidate.key) ?? 0) < 2
    const lower = block !== undefined && /^\p{Ll}/u.test(block.text.slice(candidate.speech - block.start))
    const unfinished =
      !alone && !endsAsSentence(block.text) && (single || lower || isOverLead(page, candidate, candidates[index + 1]))
    const listing = alone && single && next !== undefined && LIST.test(next.text) && !endsAsSentence(next.text)
    if (!overDate && !unfinished && !listing && candidate.block >= dated) return headlines
    headlines.add(candidate)
  }
  return headlines
}

/** `Gerald Moor, Vice President` below `Moderator:`. */
const LIST = /^(?:\p{Lu}[\p{L}.'-]* ){1,4}?\p{Lu}[\p{L}.'-]*(?:, \S.*)?$/u

/** Lines of a head that follow a first line of the form of a label. */
const LONGEST_HEAD = 10

/** Index of the last date or byline before anybody says a sentence: what stands above it is no talk. */
function lastDateOfHead({ blocks, furniture }: Page, from: number): number {
  let dated = -1
  for (let index = from; index < Math.min(blocks.length, from + LONGEST_HEAD); index += 1) {
    const text = blocks[index]?.text ?? ''
    if (furniture[index]?.kind === 'byline' || isDateLine(text)) dated = index
    else if (!furniture[index] && endsAsSentence(text)) break
  }
  return dated
}

/** `Ana Moor: They need our time` above a paragraph that nobody says. */
function isOverLead({ blocks }: Page, { block, speech }: Candidate, after: Candidate | undefined): boolean {
  const [own, next] = [blocks[block], blocks[block + 1]]
  if (!own || !next || !WORDS.test(own.text.slice(speech - own.start))) return false
  // A line that begins small goes on with the one above.
  return endsAsSentence(next.text) && !/^\p{Ll}/u.test(next.text) && after?.block !== block + 1
}

/** A headline lets somebody say a few words. */
const WORDS = /^["'«„“]?\p{L}+(?: \S+){2}/u

/** Shorter lines come back in speech: `Moor: Yes.` */
const LONG_LINE = 40

/** Fewer lines without a full stop may be chance. */
const FEWEST_HEADINGS = 3

/** So many of the other lines have to end as sentences do. */
const MOST = 0.8

/**
 * Without titles that have the form of a label, and without words that head the parts of a page
 * (`Myth: the tide is slow`, again and again). Neither ends as sentences do. A title is printed twice, word for word,
 * and nobody says the same long line twice; behind a heading the next turn follows at once, and those who speak end
 * their sentences.
 */
export function withoutHeadings({ blocks }: Page, found: readonly Candidate[]): readonly Candidate[] {
  const opening = new Set(found.map(({ block }) => block))
  const open = found.filter(({ block, inline, speech }) => {
    const { text = '', end = 0 } = blocks[block] ?? {}
    return !inline && speech < end && !endsAsSentence(text)
  })
  if (open.length < 2) return found
  const lines = new Map<string, number>()
  const heads = new Map<string, number>()
  for (const { block, key } of open) {
    const text = blocks[block]?.text ?? ''
    if (text.length >= LONG_LINE) lines.set(text, (lines.get(text) ?? 0) + 1)
    if (opening.has(block + 1)) heads.set(key, (heads.get(key) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1)
  const [head, ...more] = [...heads].filter(
    ([key, count]) =>
      count >= FEWEST_HEADINGS &&
      count === counts.get(key) &&
      open.length - count <= (1 - MOST) * (found.length - count),
  )
  const titles = new Set([...lines].filter(([, count]) => count > 1).map(([text]) => text))
  const single = more.length === 0 ? head?.[0] : undefined
  if (titles.size === 0 && single === undefined) return found
  return found.filter(({ block, key }) => key !== single && !titles.has(blocks[block]?.text ?? ''))
}
