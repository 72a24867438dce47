import { ANSWERS, ASKS, areVariants, PARTS } from '../labels/label.ts'
import { TIME_MARK } from '../labels/time-mark.ts'
import type { Page } from '../page.ts'
import { isDateLine, readDateLine } from '../printed-date.ts'
import { endsAsQuestion, endsAsSentence } from '../questions.ts'
import type { Candidate } from './label-candidates.ts'

const MOST_LABELS = 500

/**
 * The candidates that are labels: those that come back, variants of one that does, and capitals, full names and parts
 * (`Caller:`) between labels that count. A phrase that happens to have the form does none of that.
 */
export function chooseLabels(page: Page, printed: readonly Candidate[]): Candidate[] {
  const found = withoutHeadings(page, withoutPhrases(printed))
  // A word with a colon inside a sentence is hardly a label, unless it is one elsewhere or stands in capitals.
  const opening = new Set<string>()
  for (const { key, inline } of found) if (!inline) opening.add(key)
  const flattened = labelsOfLostLines(page, found)
  const candidates = found.filter(
    (candidate) =>
      !candidate.inline ||
      flattened.has(candidate.key) ||
      ((opening.has(candidate.key) || isCapital(candidate.text)) && !isReadOut(page, candidate)),
  )
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const { key, text } of candidates) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    names.set(key, text)
  }
  const accepted = new Set<string>()
  for (const [key, count] of counts) if (count > 1 || ASKS.test(key) || ANSWERS.test(key)) accepted.add(key)
  // No talk has so many voices; comparing each label with each would take the square of their number.
  const comparable = names.size <= MOST_LABELS ? [...names] : []
  for (const [key, text] of comparable) {
    if (accepted.has(key)) continue
    const variant = comparable.find(([other, long]) => other !== key && areVariants(text, long))
    if (variant) accepted.add(key).add(variant[0])
  }
  const headlines = leadingHeadlines(page, candidates, counts)
  const first = candidates.findIndex((candidate) => accepted.has(candidate.key) && !headlines.has(candidate))
  const last = candidates.findLastIndex(({ key }) => accepted.has(key))
  const chosen: Candidate[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (headlines.has(candidate)) continue
    if (accepted.has(candidate.key)) {
      chosen.push(candidate)
      continue
    }
    const opens =
      index === first - 1 &&
      (PARTS.test(candidate.key) || HOST.test(candidate.text) || asksFirst(page, candidate, candidates[first]))
    const between = (index > first || opens) && (index < last || isCapital(candidate.text))
    const names =
      isName(candidate.text) || PARTS.test(candidate.key) || (accepted.size >= PANEL && isFamilyName(page, candidate))
    if (between && names) chosen.push({ ...candidate, confidence: 0.85 })
  }
  return chosen
}

/** `LUCINDA FARROW, HOST`: she opens the programme, and may say no more. */
const HOST = /^[\p{Lu} .'-]+, (?:HOST|ANCHOR|BYLINE|CORRESPONDENT|PRESENTER)$/u

/** Shorter paragraphs still have their line breaks, and their quotation marks in pairs. */
const WHOLE = 1500

/** `It said "Q: what now? A: you ring Bo." I did.`: somebody reads it out. */
function isReadOut({ blocks }: Page, { block, at, speech, key }: Candidate): boolean {
  const { text = '', start = 0 } = blocks[block] ?? {}
  if (text.length > WHOLE) return false
  if (key.length === 1 && /^\p{Ll}/u.test(text.slice(speech - start))) return true
  return text.slice(0, at - start).split('"').length % 2 === 0
}

/** A reporter may be named once, at the first question; right below it stands the answer. */
function asksFirst({ blocks }: Page, { text, inline, block }: Candidate, next: Candidate | undefined): boolean {
  return !inline && isName(text) && endsAsQuestion(blocks[block]?.text ?? '') && next?.block === block + 1
}

/** Among so many voices some speak but once. */
const PANEL = 3

/** "Baker:" speaks but once, and the page says "James Baker" elsewhere. */
function isFamilyName({ folded }: Page, { text, inline }: Candidate): boolean {
  if (inline || !/^\p{Lu}[\p{L}'-]{2,}$/u.test(text)) return false
  let at = folded.indexOf(` ${text}`)
  for (let looks = 0; at >= 0 && looks < MOST_LOOKS; looks += 1) {
    const before = folded.slice(Math.max(0, at - 20), at)
    const behind = folded.charAt(at + text.length + 1)
    if (/\p{Lu}\p{Ll}+$/u.test(before) && !/[\p{L}-]/u.test(behind)) return true
    at = folded.indexOf(` ${text}`, at + 1)
  }
  return false
}

/** A name is introduced early; a word that stands alone so often is none. */
const MOST_LOOKS = 50

/**
 * Headlines have the form of a label too: "Justin Jackson: the interview" above everything, or a name above the date.
 * What follows the label is no sentence, and the label does not come back, or it goes on in lower case.
 */
function leadingHeadlines(
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
    if (!overDate && !unfinished && candidate.block >= dated) return headlines
    headlines.add(candidate)
  }
  return headlines
}

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

function isCapital(text: string): boolean {
  return /^[\p{Lu}\d .,'()-]{2,}$/u.test(text)
}

/** "Im Ernst:" begins a sentence, and no name. */
const NO_NAME =
  /^(?:Im|In|Am|An|Zum|Zur|Mit|Bei|Der|Die|Das|Ein|Eine|The|On|At|For|To|By|With|From|And|But|So|First|Second|Finally|One|Two|My|Our|This|That|These|Those|U|Na|Za|Od|Sa|Po|En|Por|Para|Con|El|La|Los|Las|Un|Una|Au|Aux|Le|Les|Des|Du|Dans|Pour) /

/** Capitals throughout, or two to four capitalised words. */
function isName(text: string): boolean {
  if (isCapital(text)) return true
  // "Samuel Orimoto, Commissioner of Transportation"
  const [name = ''] = text.split(', ')
  const words = name.split(' ')
  return (
    words.length >= 2 && words.length <= 4 && !NO_NAME.test(name) && words.every((word) => /^["']?\p{Lu}/u.test(word))
  )
}

/** Fewer labels inside lines may be chance. */
const FEWEST_LOST = 6

/**
 * Names that stand inside lines again and again, where there are fewer lines than names: the line breaks were lost. The
 * full name that comes once, before the short one comes back, is one of them.
 */
function labelsOfLostLines(page: Page, found: readonly Candidate[]): Set<string> {
  const inside = found.filter(({ inline }) => inline)
  if (inside.length <= page.blocks.length) return new Set()
  const counts = new Map<string, { count: number; text: string }>()
  for (const { key, text } of inside) counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, text })
  const often = inside.length >= FEWEST_LOST ? 2 : 3
  const recurring = [...counts].filter(([, { count }]) => count >= often)
  if (recurring.length < 2 || counts.size > MOST_LABELS) return new Set()
  const once = [...counts].filter(([, { text }]) => recurring.some(([, other]) => areVariants(other.text, text)))
  return new Set([...recurring, ...once].map(([key]) => key))
}

/** Shorter lines come back in speech: `Moor: Yes.` */
const LONG_LINE = 40

/** Fewer lines without a full stop may be chance. */
const FEWEST_HEADINGS = 3

/** So many of the other lines have to end as sentences do. */
const MOST = 0.8

/**
 * Without titles that have the form of a label, and without words that head the parts of a page (`Myth: the tide is slow`,
 * again and again). Neither ends as sentences do. A title is printed twice, word for word, and nobody says the same long
 * line twice; behind a heading the next turn follows at once, and those who speak end their sentences.
 */
function withoutHeadings({ blocks }: Page, found: readonly Candidate[]): readonly Candidate[] {
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

/** Without labels of forms that have to come back between others, where they do not. */
function withoutPhrases(found: readonly Candidate[]): readonly Candidate[] {
  if (found.every(({ fewest }) => fewest < 2)) return found
  const counts = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, { key }] of found.entries()) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (found[index + 1]?.key === key) repeated.add(key)
  }
  return found.filter(({ key, fewest }) => fewest < 2 || ((counts.get(key) ?? 0) >= fewest && !repeated.has(key)))
}
