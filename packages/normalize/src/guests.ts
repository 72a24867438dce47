import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, namesIn } from './full-names.ts'
import { foldName } from './names.ts'
import type { TitleList } from './titles.ts'

/**
 * Who answers in a document whose answers carry no name, in the order of trust: the one whom the byline lists
 * ("Speakers: ..."), whom the head introduces ("Interview with ..."), who says so at first ("I'm ..."), and whom the
 * title consists of, where the text names that person again. Null where none of them gives exactly one name.
 */
export function findGuest(document: ParsedDocument, titles: TitleList): FullName | null {
  const sources = [listedSpeakers, introduced, selfIntroduced, titleName]
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
    return namesIn(sentence.slice(from, from + 120), start + from, titles).slice(0, 1)
  })
}

/** "Interview with ...", "In conversation with ...", "A talk with ...", "Press Briefing by ...". */
const OPENING =
  /\b(?:(?:interview|conversation|talk|chat|q ?& ?a)(?:s|ed)?(?: (?:given|conducted))? (?:with|of)|(?:talks?|speaks?|spoke|talked) (?:to|with)|(?:briefing|gaggle|remarks|press call) by) /i

/** How far into the first answer people say who they are. */
const FIRST_WORDS = 400

function selfIntroduced(document: ParsedDocument, titles: TitleList): FullName[] {
  const answer = document.turns.find(({ role }) => role === 'interviewee')?.speech[0]
  if (!answer) return []
  const said = fold(document.text.slice(answer.start, Math.min(answer.end, answer.start + FIRST_WORDS)))
  const opening = /\b(?:I'm|I am|[Mm]y name is|[Mm]y name's) (?=\p{Lu})/u.exec(said)
  if (!opening) return []
  const from = opening.index + opening[0].length
  const [name] = namesIn(said.slice(from), answer.start + from, titles)
  return name && name.start === answer.start + from ? [name] : []
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
