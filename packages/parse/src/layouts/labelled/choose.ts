import { isAnswerLabel, isHostLabel, isQuestionLabel, maySpeakOnce } from '../../labels/part-label.ts'
import { canBeSameSpeaker } from '../../labels/same-speaker.ts'
import type { Page } from '../../page/page.ts'
import { endsAsQuestion } from '../../text/sentence-ends.ts'
import type { Candidate } from './candidates.ts'
import { leadingHeadlines, withoutHeadings } from './headlines.ts'

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
      ((opening.has(candidate.key) || (isCapital(candidate.text) && hasColon(page, candidate))) &&
        !isReadOut(page, candidate)),
  )
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const { key, text } of candidates) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    names.set(key, text)
  }
  const accepted = new Set<string>()
  for (const [key, count] of counts) if (count > 1 || isQuestionLabel(key) || isAnswerLabel(key)) accepted.add(key)
  // No talk has so many voices; comparing each label with each would take the square of their number.
  const comparable = names.size <= MOST_LABELS ? [...names] : []
  for (const [key, text] of comparable) {
    if (accepted.has(key)) continue
    const variant = comparable.find(([other, long]) => other !== key && canBeSameSpeaker(text, long))
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
      (maySpeakOnce(candidate.key) || opensProgramme(candidate.text) || asksFirst(page, candidate, candidates[first]))
    const between = (index > first || opens) && (index < last || isCapital(candidate.text))
    const names =
      isName(candidate.text) || maySpeakOnce(candidate.key) || (accepted.size >= PANEL && isFamilyName(page, candidate))
    if (between && names) chosen.push({ ...candidate, confidence: 0.85 })
  }
  return chosen
}

/** `LUCINDA FARROW, HOST`: she opens the programme, and may say no more. */
function opensProgramme(label: string): boolean {
  return /^[\p{Lu} .'-]+, \p{Lu}+$/u.test(label) && isHostLabel(label)
}

/** A dash behind capitals may part what is said: `NATO – the old one – met`. */
function hasColon({ folded }: Page, { speech }: Candidate): boolean {
  return folded.slice(Math.max(0, speech - 2), speech).includes(':')
}

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
  const once = [...counts].filter(([, { text }]) => recurring.some(([, other]) => canBeSameSpeaker(other.text, text)))
  return new Set([...recurring, ...once].map(([key]) => key))
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
