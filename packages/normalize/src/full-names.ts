import { fold, initials, type ParsedDocument, type Span } from '@colloquy/parse'
import { foldName } from './names.ts'
import { type TitleList, titleAt } from './titles.ts'

/** A name as the document spells it out, and where it does first. */
export interface FullName extends Span {
  name: string
}

/** Words that open sentences and greetings, and stand before a name without being part of it. */
export const NO_GIVEN_NAME = new Set(
  "the a an and but so yes no ok okay well hi hey hello dear thank thanks with by from for of to in on at as if when while what why how who is was are i we you he she it my our your this that these those here there now then good great also because like welcome today i'm i've i'll it's he's she's we're".split(
    ' ',
  ),
)

/** Small words inside family names. */
const PARTICLES = new Set('van von de der den del della di da dos du la le el al bin ibn ter ten zu'.split(' '))

/** Names have at most so many words before or behind the one that a label gives. */
const REACH = 4

interface Word extends Span {
  text: string
}

/**
 * The full name that a label of one word stands for: `Newbery` or `NEWBERY` by a given name before it, `Aaron` by the
 * family name behind it. Null where the text spells out none, or two that are as frequent.
 */
export function spellOut(
  document: ParsedDocument,
  label: string,
  titles: TitleList,
  isFamilyName: boolean,
): FullName | null {
  const wanted = foldName(label).toLowerCase()
  const inHead = distinctNames(namesOfHead(document, titles)).filter(({ name }) => {
    const words = foldName(name).toLowerCase().split(' ')
    return words.at(-1) === wanted || (!isFamilyName && words[0] === wanted)
  })
  if (inHead.length === 1 && inHead[0]) return inHead[0]
  const text = fold(document.text)
  const found = new Map<string, FullName & { count: number }>()
  for (const at of occurrences(text, label)) {
    const word = { start: at, end: at + label.length, text: text.slice(at, at + label.length) }
    if (!/^\p{Lu}/u.test(word.text)) continue
    const before = wordsBefore(text, word, titles)
    const name = before.length > 0 ? [...before, word] : isFamilyName ? null : withFamilyName(text, word)
    const [first] = name ?? []
    const last = name?.at(-1)
    if (!name || !first || !last) continue
    const printed = text.slice(first.start, last.end).replace(/ +/g, ' ')
    const key = foldName(printed).toLowerCase()
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { name: printed, start: first.start, end: last.end, count: 1 })
  }
  const ranked = [...found.values()].sort((a, b) => b.count - a.count || a.start - b.start)
  const [best, second] = ranked
  if (!best || (second && second.count === best.count && !sharesWords(best.name, second.name))) return null
  return { name: properCase(best.name), start: best.start, end: best.end }
}

/** `Jen Psaki` and `Jennifer Psaki` disagree; `Psaki, Jen Psaki` and `Jen Psaki` do not. */
function sharesWords(left: string, right: string): boolean {
  const words = new Set(foldName(left).toLowerCase().split(' '))
  return foldName(right)
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word))
}

/** Where a word stands by itself, in any case. */
function* occurrences(text: string, word: string): Generator<number> {
  const lower = text.toLowerCase()
  // Lower case may change the length of a text (İ); offsets would lie then.
  if (lower.length !== text.length) return
  const wanted = word.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const inside = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + wanted.length))
    if (!inside) yield at
  }
}

/** The given names right before a family name: capitalised, on the line, no titles, no words that open sentences. */
function wordsBefore(text: string, word: Word, titles: TitleList): Word[] {
  const line = text.slice(Math.max(0, word.start - 60), word.start)
  const words = [...line.slice(line.lastIndexOf('\n') + 1).matchAll(/\S+/g)]
  const offset = word.start - line.length + line.lastIndexOf('\n') + 1
  const given: Word[] = []
  for (const match of words.reverse().slice(0, REACH)) {
    const printed = match[0]
    const isName = /^\p{Lu}[\p{L}'-]*\.?$/u.test(printed) && !(printed.endsWith('.') && printed.length > 3)
    const isParticle = PARTICLES.has(printed) && given.length === 0
    if (!isName && !isParticle) break
    if (NO_GIVEN_NAME.has(printed.toLowerCase()) || titleAt(titles, [printed], 0)) break
    given.unshift({ text: printed, start: offset + match.index, end: offset + match.index + printed.length })
  }
  return given.some(({ text }) => /^\p{Lu}/u.test(text)) ? given : []
}

/** `SPIEGEL Interview`, `Harbour Podcast`: what stands behind a paper or a programme. */
const NO_FAMILY_NAME =
  /^(?:Interview|Conversation|Talk|Podcast|Show|Magazine|News|Radio|Television|TV|Online|Gespräch|Podkast)$/i

/** A given name with the family name behind it: `Aaron van Wirdum`, `Adam Jonas`. */
function withFamilyName(text: string, word: Word): Word[] | null {
  const line = text.slice(word.end, word.end + 60).split('\n', 1)[0] ?? ''
  const name = [word]
  for (const match of [...line.matchAll(/\S+/g)].slice(0, REACH)) {
    if (match.index !== (name.at(-1)?.end ?? 0) - word.end + 1) break
    const bare = match[0].replace(/'s$|[,.;:!?)"].*/, '')
    const isName = /^\p{Lu}[\p{L}'-]+$/u.test(bare) && !NO_FAMILY_NAME.test(bare)
    if (!isName && !PARTICLES.has(match[0])) break
    name.push({ text: bare, start: word.end + match.index, end: word.end + match.index + bare.length })
    if (isName) break
  }
  return name.length > 1 && /^\p{Lu}/u.test(name.at(-1)?.text ?? '') ? name : null
}

/** The one name of the head whose initials a label is: `RS` by "Speakers: Roman Snitko, Peter Todd"; bylines first. */
export function nameByInitials(document: ParsedDocument, label: string, titles: TitleList): FullName | null {
  const compact = label.replace(/[\s.]/g, '')
  const spelled = (names: readonly FullName[]) => distinctNames(names.filter(({ name }) => initials(name) === compact))
  for (const names of [spelled(namesOfHead(document, titles, /^byline$/)), spelled(namesOfHead(document, titles))]) {
    if (names.length > 0) return names.length === 1 ? (names[0] ?? null) : null
  }
  return null
}

function distinctNames(names: readonly FullName[]): FullName[] {
  const seen = new Map<string, FullName>()
  for (const name of names) {
    const key = foldName(name.name).toLowerCase()
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}

/** Names of two to four capitalised words in title, byline, standfirst and captions, titles taken off. */
export function namesOfHead(
  document: ParsedDocument,
  titles: TitleList,
  kinds = /^(?:title|byline|lead|caption|note|heading)$/,
): FullName[] {
  const firstTurn = document.segments.find(({ kind }) => kind === 'label' || kind === 'speech')?.start ?? 0
  return document.segments
    .filter(({ kind, start }) => start < firstTurn && kinds.test(kind))
    .flatMap((segment) => namesIn(fold(document.text.slice(segment.start, segment.end)), segment.start, titles))
}

/** Capitalised words with small ones between them; a full stop only behind an initial ("Piers B. Cazalet"). */
const RUN =
  /(?<![\p{L}'-])(?:\p{Lu}\.|\p{Lu}[\p{L}'-]*)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]*|van|von|de|der|den|del|di|da|bin|al)(?!\p{L}))+/gu

/** Two to four words at the start of a text that can be a name. */
const NAME =
  /^(?:\p{Lu}\.|\p{Lu}[\p{L}'-]*)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'-]*|van|von|de|der|den|del|di|da|bin|al)(?!\p{L})){1,3}/u

/** The names in a text: runs of capitalised words, with the titles before them taken off. */
export function namesIn(text: string, offset: number, titles: TitleList): FullName[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const words = [...run[0].matchAll(/\S+/g)]
    const texts = words.map(([word]) => word)
    const rest = words.slice(afterTitles(texts, titles))
    const first = rest[0]
    if (!first || rest.length < 2 || rest.length > 4 || NO_FAMILY_NAME.test(texts.at(-1) ?? '')) return []
    const name = rest.map(([word]) => word).join(' ')
    const start = offset + run.index + first.index
    return { name: properCase(name), start, end: start + name.length }
  })
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
    const name = { name: properCase(run[0]), start, end: start + run[0].length }
    return [{ ...name, at: offset + word.index, title: found.title.surface }]
  })
}

/** "Press Secretary Jen Psaki", "White House Advisor John Kirby": the name begins behind the last title. */
function afterTitles(words: readonly string[], titles: TitleList): number {
  let from = 0
  for (let index = 0; index < words.length - 2; index += 1) {
    const title = titleAt(titles, words, index)
    if (title && index + title.length < words.length - 1) from = index + title.length
  }
  while (NO_GIVEN_NAME.has((words[from] ?? '').toLowerCase())) from += 1
  return from
}

/** `NATHAN CORRIGAN` -> `Nathan Corrigan`; names in mixed case stay as they are. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}|(?<=['-])\p{L}/gu, (letter) => letter.toUpperCase())
}
