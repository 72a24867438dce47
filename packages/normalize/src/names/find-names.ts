import { alternativesOf, type ParsedDocument, type Span, vocabulariesOf } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isParticle } from '../gazetteer/name-words.ts'
import { opensSentence } from '../gazetteer/sentence-openers.ts'
import { properCase } from '../text/letter-case.ts'
import { runningText } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'
import { isTitleWord, saysOccupation, type TitleList, titleAt } from './titles.ts'

/** A name as the document spells it out, and where it does first. */
export interface FullName extends Span {
  name: string
}

/** A word and where it stands. */
export interface Word extends Span {
  text: string
}

export function distinctNames(names: readonly FullName[]): FullName[] {
  const seen = new Map<string, FullName>()
  for (const name of names) {
    const key = keyOfName(name)
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}

/** Two printed names with the same key are one. */
export const keyOfName = ({ name }: Pick<FullName, 'name'>): string => foldName(name).toLowerCase()

/** Names of two to four capitalised words in title, byline, standfirst and captions, titles taken off. */
export function namesOfHead(
  document: ParsedDocument,
  titles: TitleList,
  kinds = /^(?:title|byline|lead|caption|note|heading)$/,
): FullName[] {
  const firstTurn = document.segments.find(({ kind }) => kind === 'label' || kind === 'speech')?.start ?? 0
  return document.segments
    .filter(({ kind, start }) => start < firstTurn && kinds.test(kind))
    .flatMap(({ start, end }) => namesOfSpan(document, { start, end }, titles))
}

/** The names in a stretch of a document. */
export function namesOfSpan(document: ParsedDocument, { start, end }: Span, titles: TitleList): FullName[] {
  return namesIn(runningText(document).slice(start, end), start, titles, document.language)
}

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]*)"

const PARTICLE = alternativesOf('particles')

/** Capitalised words with small ones between them; a full stop only behind an initial ("Piers B. Cazalet"). */
const RUN = new RegExp(`(?<![\\p{L}'-])${WORD}(?: \\r?(?:${WORD}|${PARTICLE})(?!\\p{L}))+`, 'gu')

/** Two to four words at the start of a text that can be a name. */
const NAME = new RegExp(`^${WORD}(?: \\r?(?:${WORD}|${PARTICLE})(?!\\p{L})){1,3}`, 'u')

/** `SPIEGEL Interview`, `Harbour Podcast`: what stands behind a paper or a programme. */
export const NO_FAMILY_NAME =
  /^(?:Interview|Conversation|Talk|Podcast|Show|Magazine|News|Radio|Television|TV|Online|Gespräch|Podkast|Nr|No|Vol|Heft|Ausgabe|Issue)$/i

/**
 * The names in a text: runs of capitalised words, with the titles and the words that open a sentence taken off before
 * them, and the particles behind.
 * @param language decides which words open sentences
 */
export function namesIn(text: string, offset: number, titles: TitleList, language: string): FullName[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const words = [...run[0].matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const start = offset + run.index + index
      return { text: word, start, end: start + word.length }
    })
    const from = afterTitles(
      words.map((word) => word.text),
      titles,
      language,
    )
    const person = withoutPortfolio(
      upToField(upToPlace(words.slice(from))),
      text.slice(Math.max(0, run.index - LONGEST_OFFICE), run.index),
    )
    const name = withoutOpening(withoutTail(upToOpener(person, language)), language, () =>
      startsSentence(text, run.index),
    )
    // `Minister Moor` has a title and no given name.
    if (name.length === 2 && saysOccupation(name[0]?.text ?? '')) return []
    if (name.length < 2 || name.length > 4 || NO_FAMILY_NAME.test(name.at(-1)?.text ?? '')) return []
    // "TRANSCRIPT OF THE MINISTER" is a line in capitals.
    if (name.some(({ text }) => SMALL_IN_CAPITALS.test(text))) return []
    return splitNames(name).map(nameOf)
  })
}

const SMALL_IN_CAPITALS = /^(?:OF|THE|AND|FOR|IN|ON|TO|BY|AT|WITH|FROM)$/

/** `Jelena Pantelić Miodrag Vujanić`: two of them, where a line break was lost. */
function splitNames(words: readonly Word[]): (readonly Word[])[] {
  const [first, second, third] = words
  const isTwo =
    words.length === 4 &&
    isGivenName(first?.text ?? '') &&
    isGivenName(third?.text ?? '') &&
    !isGivenName(second?.text ?? '')
  return isTwo ? [words.slice(0, 2), words.slice(2)] : [words]
}

/** What a minister or a director is for stands between the office and the name. */
const OFFICE_OF = /(?<!\p{L})(?:Minister|Secretary|Director|Head|Chief|Commissioner|Chair|Professor) (?:of|for) $/u

const LONGEST_OFFICE = 20

/** "Minister of [Foreign Affairs] Ana Moor": the name begins with the given name, or has the last two words. */
function withoutPortfolio(words: readonly Word[], before: string): readonly Word[] {
  if (!OFFICE_OF.test(before)) return words
  const given = words.findIndex(({ text }) => isGivenName(text))
  if (given >= 0) return words.slice(given)
  return words.length > 2 ? words.slice(-2) : []
}

/** The words as one name, `NATHAN CORRIGAN` in mixed case. */
export function nameOf(words: readonly Word[]): FullName {
  const name = words.map(({ text }) => text).join(' ')
  return { name: properCase(name), start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

const isLoud = ({ text }: Word) => /^\p{Lu}[\p{Lu}'-]+$/u.test(text)

/** `NURIA MOOR Almería`: the name is set in capitals, and the place is not. */
function upToPlace(words: readonly Word[]): readonly Word[] {
  if (!words.slice(0, 2).every(isLoud)) return words
  const end = words.findIndex((word) => !isLoud(word) && word.text.length > 2 && !isParticle(word.text))
  return end < 0 ? words : words.slice(0, end)
}

/** `Narrator: Ana Moor Interviewer: Bo Lind Date: 12 May`, where line breaks were lost. */
const FIELD = new RegExp(
  `^(?:${alternativesOf(
    ['roles.interviews', 'roles.interviewed', 'roles.guests', 'roles.hosts', 'roles.moderates'],
    'capital',
    vocabulariesOf('en'),
  )}|Narrator|Transcriber|Date|Place|Location|Tape|Recorded)$`,
)

function upToField(words: readonly Word[]): readonly Word[] {
  return FIELD.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words
}

/** Headlines capitalise every word: "[Ana Moor] After Leaving Port" is a name and goes on. */
function upToOpener(words: readonly Word[], language: string): readonly Word[] {
  const end = words.findIndex(
    ({ text }, index) => index > 1 && text.length > 2 && !isParticle(text) && opensSentence(text, language),
  )
  return end < 0 || end > 3 ? words : words.slice(0, end)
}

/** No name ends in a particle: `Ana Moor de`. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 0 && isParticle(words[end - 1]?.text ?? '')) end -= 1
  return words.slice(0, end)
}

/**
 * A known given name as the second of three words begins the name, where the first word has its capital from the start
 * of the sentence ("Geologist Ana Moor left"), from the club or the town before a Slavic name ("Mladosti Vladan Moor"), or
 * from German, where all nouns have one ("die Seilerin Ana Moor").
 */
export function withoutOpening(words: readonly Word[], language: string, opens: () => boolean): readonly Word[] {
  const [first, second] = words
  if (!first || !second || words.length < 3 || isGivenName(first.text) || !isGivenName(second.text)) return words
  if (/^\p{Lu}\.$/u.test(first.text)) return words
  return /^(?:sr|hr|bs|sh|de)(?:-|$)/.test(language) || opens() ? words.slice(1) : words
}

/** Does a place stand behind a full stop, a colon, a quotation mark or a line break? */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd()
  return before === '' || /[.!?:»"“”„«\n–—-]$/u.test(before) || text.slice(Math.max(0, at - 1), at) === '\n'
}

/** A name with the title right before it. */
export interface TitledName extends FullName {
  /** Where the title begins. */
  at: number
  title: string
}

/** Names that stand right behind a title: `General [Fabrizio Ferrando]`, `profesor [Ljubisav Dimitrić]`. */
export function namesBehindTitles(text: string, offset: number, titles: TitleList): TitledName[] {
  const words = [...text.matchAll(/\S+/g)]
  const texts = words.map(([word]) => word)
  return words.flatMap((word, index) => {
    const found = titleAt(titles, texts, index)
    const first = found ? words[index + found.length] : undefined
    if (!found || !first || titleAt(titles, texts, index + found.length)) return []
    const run = NAME.exec(text.slice(first.index, first.index + 60))
    if (!run) return []
    const start = offset + first.index
    const parts = withoutTail(
      [...run[0].matchAll(/\S+/g)].map((part) => ({
        text: part[0],
        start: start + part.index,
        end: start + part.index + part[0].length,
      })),
    )
    if (parts.length < 2) return []
    return [{ ...nameOf(parts), at: offset + word.index, title: found.title.surface }]
  })
}

/** "Press Secretary Jen Psaki", "White House Advisor John Kirby": the name begins behind the last title. */
function afterTitles(words: readonly string[], titles: TitleList, language: string): number {
  let from = 0
  for (let index = 0; index < words.length - 2; index += 1) {
    const title = titleAt(titles, words, index)
    if (title && index + title.length < words.length - 1) from = index + title.length
  }
  while (from < words.length - 1) {
    const word = words[from] ?? ''
    const isTitle = from < words.length - 2 && isTitleWord(word, titles)
    if (!isTitle && !opensSentence(word, language)) return from
    from += 1
  }
  return from
}

/** From one name of a list to the next: `Ana Moor, Bo Lind and General Ada Moor`. */
const JOINS = /^(?:, |,? (?:and|und|et|y|e|i|и|dhe|&) (?:\p{L}{1,20}\.? ){0,2})$/u

/** The first of the names and those that a list joins to it. */
export function joinedNames(names: readonly FullName[], text: string, offset: number): FullName[] {
  const end = names.findIndex((name, index) => {
    const before = names[index - 1]
    return before !== undefined && !JOINS.test(text.slice(before.end - offset, name.start - offset))
  })
  return end < 0 ? [...names] : names.slice(0, end)
}
