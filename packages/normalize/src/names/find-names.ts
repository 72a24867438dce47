import { alternativesOf, at, type ParsedDocument, type Span, vocabulariesOf } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isParticle } from '../gazetteer/name-words.ts'
import { isSentenceOpener } from '../gazetteer/sentence-openers.ts'
import { properCase } from '../text/letter-case.ts'
import { type PrintedWord, printedWords } from '../text/printed-words.ts'
import { runningText } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'
import { isOccupationWord, isTitleWord, type TitleList, titleAt } from './titles.ts'

/** A full name and a place where the document prints it (UTF-16 units). */
export interface FullName extends Span {
  name: string
}

/** The names without repetitions; of each name its first place stays. */
export function distinctNames(names: readonly FullName[]): FullName[] {
  const seen = new Map<string, FullName>()
  for (const name of names) {
    const key = keyOfName(name)
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}

/** The folded name: two prints of one name have the same key. */
export const keyOfName = ({ name }: Pick<FullName, 'name'>): string => foldName(name).toLowerCase()

/**
 * The names in the segments above the first label or speech, without their titles.
 * @param kinds of segments to search
 */
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
 * Finds the names of two to four words in a text: runs of capitalised words without the titles and the words that open
 * sentences before them, and without the particles behind them.
 * @param offset where the text begins in the document
 * @param language tag of the text; decides which words open sentences
 */
export function namesIn(text: string, offset: number, titles: TitleList, language: string): FullName[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const words = printedWords(run[0], offset + run.index)
    const from = skipTitles(
      words.map((word) => word.text),
      titles,
      language,
    )
    const person = dropPortfolio(
      cutAtField(cutAtPlace(words.slice(from))),
      text.slice(Math.max(0, run.index - MAX_OFFICE_CHARACTERS), run.index),
    )
    const name = dropOpeningWord(dropFinalParticles(cutAtOpener(person, language)), language, () =>
      startsSentence(text, run.index),
    )
    if (name.length < 2 || name.length > 4) return []
    // `Minister Moor` has a title and no given name.
    if (name.length === 2 && isOccupationWord(at(name, 0).text)) return []
    if (NO_FAMILY_NAME.test(at(name, name.length - 1).text)) return []
    // "TRANSCRIPT OF THE MINISTER" is a line in capitals.
    if (name.some(({ text }) => SMALL_IN_CAPITALS.test(text))) return []
    return splitNames(name).map(nameOf)
  })
}

const SMALL_IN_CAPITALS = /^(?:OF|THE|AND|FOR|IN|ON|TO|BY|AT|WITH|FROM)$/

/** Splits two names between which a line break was lost: `Jelena Pantelić Miodrag Vujanić`. */
function splitNames(words: readonly PrintedWord[]): (readonly PrintedWord[])[] {
  if (words.length !== 4) return [words]
  const [isFirstGiven, isSecondGiven, isThirdGiven] = words.map(({ text }) => isGivenName(text))
  const isTwo = isFirstGiven && !isSecondGiven && isThirdGiven
  return isTwo ? [words.slice(0, 2), words.slice(2)] : [words]
}

/** An office whose field stands between it and the name. */
const OFFICE_OF = /(?<!\p{L})(?:Minister|Secretary|Director|Head|Chief|Commissioner|Chair|Professor) (?:of|for) $/u

/** Longest match of OFFICE_OF and more, in UTF-16 units. */
const MAX_OFFICE_CHARACTERS = 20

/**
 * Drops the field of an office: "Minister of Foreign Affairs Ana Moor" -> `Ana Moor`. The name begins with the known
 * given name, else it has the last two words.
 * @param before the text before the words
 */
function dropPortfolio(words: readonly PrintedWord[], before: string): readonly PrintedWord[] {
  if (!OFFICE_OF.test(before)) return words
  const given = words.findIndex(({ text }) => isGivenName(text))
  if (given >= 0) return words.slice(given)
  return words.length > 2 ? words.slice(-2) : []
}

/**
 * Joins words to one name, capitals in mixed case: `NATHAN CORRIGAN` -> `Nathan Corrigan`.
 * @throws where there is no word
 */
export function nameOf(words: readonly PrintedWord[]): FullName {
  const name = words.map(({ text }) => text).join(' ')
  return { name: properCase(name), start: at(words, 0).start, end: at(words, words.length - 1).end }
}

/** Two capitals or more: `MOOR`. */
const isSetInCapitals = ({ text }: PrintedWord) => /^\p{Lu}[\p{Lu}'-]+$/u.test(text)

/** Cuts a name in capitals where the capitals end: `NURIA MOOR Almería` -> `NURIA MOOR`. */
function cutAtPlace(words: readonly PrintedWord[]): readonly PrintedWord[] {
  if (!words.slice(0, 2).every(isSetInCapitals)) return words
  const end = words.findIndex((word) => !isSetInCapitals(word) && word.text.length > 2 && !isParticle(word.text))
  return end < 0 ? words : words.slice(0, end)
}

/** Names of fields in a list whose line breaks were lost: `Narrator: Ana Moor Interviewer: Bo Lind Date: 12 May`. */
const FIELD = new RegExp(
  `^(?:${alternativesOf(
    ['roles.interviews', 'roles.interviewed', 'roles.guests', 'roles.hosts', 'roles.moderates'],
    'capital',
    vocabulariesOf('en'),
  )}|Narrator|Transcriber|Date|Place|Location|Tape|Recorded)$`,
)

/** Cuts off the name of the next field: `Ana Moor Interviewer` -> `Ana Moor`. */
function cutAtField(words: readonly PrintedWord[]): readonly PrintedWord[] {
  return FIELD.test(at(words, words.length - 1).text) ? words.slice(0, -1) : words
}

/** Cuts a headline in which every word has a capital: "Ana Moor After Leaving Port" -> `Ana Moor`. */
function cutAtOpener(words: readonly PrintedWord[], language: string): readonly PrintedWord[] {
  const end = words.findIndex(
    ({ text }, index) => index > 1 && text.length > 2 && !isParticle(text) && isSentenceOpener(text, language),
  )
  return end < 0 || end > 3 ? words : words.slice(0, end)
}

/** Drops particles at the end: `Ana Moor de` -> `Ana Moor`. */
function dropFinalParticles(words: readonly PrintedWord[]): readonly PrintedWord[] {
  let end = words.length
  while (end > 0 && isParticle(at(words, end - 1).text)) end -= 1
  return words.slice(0, end)
}

/**
 * Drops the first word where the second is a known given name and the first has its capital for another reason: it
 * opens the sentence ("Geologist Ana Moor left"), it is a club or town before a Slavic name ("Mladosti Vladan Moor"),
 * or a German noun ("die Seilerin Ana Moor").
 * @param opens does the first word open a sentence?
 */
export function dropOpeningWord(
  words: readonly PrintedWord[],
  language: string,
  opens: () => boolean,
): readonly PrintedWord[] {
  const [first, second] = words
  if (!first || !second || words.length < 3 || isGivenName(first.text) || !isGivenName(second.text)) return words
  if (/^\p{Lu}\.$/u.test(first.text)) return words
  return /^(?:sr|hr|bs|sh|de)(?:-|$)/.test(language) || opens() ? words.slice(1) : words
}

/** Does an offset stand behind the end of a sentence, a colon, a quotation mark or a line break? */
export function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 8), offset).trimEnd()
  return before === '' || /[.!?:»"“”„«\n–—-]$/u.test(before) || text.slice(Math.max(0, offset - 1), offset) === '\n'
}

/** Longest text behind a title that is searched for its name, in UTF-16 units; chosen by eye. */
const MAX_NAME_CHARACTERS = 60

/** A name with the title right before it. */
export interface TitledName extends FullName {
  /** Where the title begins. */
  at: number
  /** The title as the authority prints it. */
  title: string
}

/** Finds names right behind a title: `General [Fabrizio Ferrando]`, `profesor [Ljubisav Dimitrić]`. */
export function namesBehindTitles(text: string, offset: number, titles: TitleList): TitledName[] {
  const words = printedWords(text, 0)
  const texts = words.map((word) => word.text)
  return words.flatMap((word, index) => {
    const found = titleAt(titles, texts, index)
    const first = found ? words[index + found.length] : undefined
    if (!found || !first || titleAt(titles, texts, index + found.length)) return []
    const run = NAME.exec(text.slice(first.start, first.start + MAX_NAME_CHARACTERS))
    if (!run) return []
    const parts = dropFinalParticles(printedWords(run[0], offset + first.start))
    if (parts.length < 2) return []
    return [{ ...nameOf(parts), at: offset + word.start, title: found.title.surface }]
  })
}

/** The index of the word behind the last title or opening word: "Press Secretary [Jen Psaki]". */
function skipTitles(words: readonly string[], titles: TitleList, language: string): number {
  let from = 0
  for (let index = 0; index < words.length - 2; index += 1) {
    const title = titleAt(titles, words, index)
    if (title && index + title.length < words.length - 1) from = index + title.length
  }
  while (from < words.length - 1) {
    const word = at(words, from)
    const isTitle = from < words.length - 2 && isTitleWord(word, titles)
    if (!isTitle && !isSentenceOpener(word, language)) return from
    from += 1
  }
  return from
}

/** The text between two names of a list: `Ana Moor[, ]Bo Lind[ and General ]Ada Moor`. */
const JOINS = /^(?:, |,? (?:and|und|et|y|e|i|и|dhe|&) (?:\p{L}{1,20}\.? ){0,2})$/u

/**
 * The first name and those that a list joins to it.
 * @param names in the order of the text
 * @param offset where the text begins in the document
 */
export function takeFirstList(names: readonly FullName[], text: string, offset: number): FullName[] {
  const end = names.findIndex((name, index) => {
    const before = names[index - 1]
    return before !== undefined && !JOINS.test(text.slice(before.end - offset, name.start - offset))
  })
  return end < 0 ? [...names] : names.slice(0, end)
}
