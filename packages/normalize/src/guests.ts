import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, namesBehindTitles, namesIn } from './full-names.ts'
import { ASKING } from './hosts.ts'
import { foldName } from './names.ts'
import type { TitleList } from './titles.ts'

/**
 * Who answers in a document whose answers carry no name, in the order of trust: the one whom the byline lists
 * ("Speakers: ..."), whom the head introduces ("Interview with ...", "Our guest is ..."), whom a line of the head names
 * and who says so at first ("I'm Claude"), who says a full name ("I'm ..."), whom the head lets speak ("..., says
 * General ..."), and whom the title consists of, where the text names that person again. Null where none of them gives
 * exactly one name.
 */
export function findGuest(document: ParsedDocument, titles: TitleList): FullName | null {
  const sources = [listedSpeakers, introduced, guestOfLead, namedInLine, selfIntroduced, speakingInHead, titleName]
  for (const source of sources) {
    const names = source(document, titles)
    const distinct = new Set(names.map(({ name }) => foldName(name).toLowerCase()))
    if (distinct.size === 1) return names[0] ?? null
    if (distinct.size > 1) return null
  }
  return null
}

function listedSpeakers(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.segments.flatMap(({ kind, start, end }) => {
    const line = fold(document.text.slice(start, end))
    const list = /^(?:speakers?|guests?): /i.exec(line)
    return kind === 'byline' && list ? namesIn(line.slice(list[0].length), start + list[0].length, titles) : []
  })
}

function introduced(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.introductions.flatMap(({ start, end }) => {
    const sentence = fold(document.text.slice(start, end))
    const headline = /: ?(?:the |an )?(?:interview|conversation)$/i.exec(sentence)
    if (headline) return namesIn(sentence.slice(0, headline.index), start, titles)
    const opening = OPENING.exec(sentence)
    if (!opening) return []
    const from = opening.index + opening[0].length
    const behind = sentence.slice(from, from + 120)
    const [first] = namesBehindTitles(behind, start + from, titles)
    const [name] = first && !ASKING.test(first.title) ? [first] : namesIn(behind, start + from, titles)
    // "in an interview with Interfax correspondent Pavel Cheremisin": who asked.
    return name && !(first && ASKING.test(first.title)) ? [name] : []
  })
}

/** "Interview with ...", "In conversation with ...", "A talk with ...", "Press Briefing by ...". */
const OPENING =
  /\b(?:(?:interview|conversation|talk|chat|q ?& ?a)(?:s|ed)?(?: (?:given|conducted))? (?:with|of)|(?:talks?|speaks?|spoke|talked) (?:to|with)|(?:briefing|gaggle|remarks|press call) by) /i

/** "Our first guest is the Ambassador of China, His Excellency Mr. Dai Xuming." */
function guestOfLead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments.flatMap(({ kind, start, end }) => {
    if (start >= firstTurn || kind !== 'lead') return []
    const text = fold(document.text.slice(start, end))
    const opening = /\bguest(?: today| this week)? (?:is|was) /i.exec(text)
    if (!opening) return []
    const from = opening.index + opening[0].length
    const [sentence = ''] = text.slice(from, from + 160).split(/(?<=\p{Ll}{2})[.!?](?: |$)/u)
    const titled = namesBehindTitles(sentence, start + from, titles)
    return titled.length > 0 ? titled : namesIn(sentence, start + from, titles).slice(0, 1)
  })
}

/** How far into the first answer people say who they are. */
const FIRST_WORDS = 400

function selfIntroduced(document: ParsedDocument, titles: TitleList): FullName[] {
  const said = introductionOf(document)
  if (!said) return []
  const [name] = namesIn(said.text, said.start, titles)
  return name && name.start === said.start ? [name] : []
}

/** What follows the first "I'm ..." of the first answer. */
function introductionOf(document: ParsedDocument): { text: string; start: number } | null {
  const answer = document.turns.find(({ role }) => role === 'interviewee')?.speech[0]
  if (!answer) return null
  const said = fold(document.text.slice(answer.start, Math.min(answer.end, answer.start + FIRST_WORDS)))
  const opening = /\b(?:I'm|I am|[Mm]y name is|[Mm]y name's) (?=\p{Lu})/u.exec(said)
  if (!opening) return null
  const from = opening.index + opening[0].length
  return { text: said.slice(from), start: answer.start + from }
}

/** "I'm Claude, a video director" below a line "Claude Zeins". */
function namedInLine(document: ParsedDocument, titles: TitleList): FullName[] {
  const own = /^\p{Lu}[\p{L}'-]+/u.exec(introductionOf(document)?.text ?? '')?.[0]
  if (own === undefined) return []
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ end }) => end <= firstTurn)
    .flatMap(({ start, end }) => {
      const line = fold(document.text.slice(start, end))
      const [name] = line.length < 60 ? namesIn(line, start, titles) : []
      return name && name.end - name.start === line.length && name.name.split(' ').includes(own) ? [name] : []
    })
}

/** Verbs that let somebody speak, in the languages of the head words. */
const SPEAKS =
  'says|said|tells|told|answers|answered|explains|explained|stresses|stressed|spoke|recalls|kaže|rekao|rekla|ističe|navodi|sagt|sagte|erklärt|dit|explique|dice|explica'
const SPEAKS_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${SPEAKS})(?: [^.!?\\n]{0,40})?$`, 'u')
const SPEAKS_BEHIND = new RegExp(`^,? (?:${SPEAKS})(?!\\p{L})`, 'u')

/** "..., says the new KFOR commander, General Fabrizio Ferrando", "U.S. President Marcus Oduya answers questions". */
function speakingInHead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ kind, start }) => start < firstTurn && /^(?:lead|note)$/.test(kind))
    .flatMap(({ start, end }) => {
      const text = fold(document.text.slice(start, end))
      return namesBehindTitles(text, start, titles).filter((name) => {
        if (ASKING.test(name.title)) return false
        const before = text.slice(Math.max(0, name.at - start - 80), name.at - start)
        return SPEAKS_BEFORE.test(before) || SPEAKS_BEHIND.test(text.slice(name.end - start, name.end - start + 20))
      })
    })
}

function titleName(document: ParsedDocument, titles: TitleList): FullName[] {
  const { title, text } = document
  if (!title) return []
  const printed = fold(text.slice(title.start, title.end))
  const [name, ...more] = namesIn(printed, title.start, titles)
  const whole = name && more.length === 0 && name.end - name.start === printed.length ? name : null
  const again = whole?.name.split(' ').some((word) => word.length > 2 && fold(text.slice(title.end)).includes(word))
  return whole && again ? [whole] : []
}
