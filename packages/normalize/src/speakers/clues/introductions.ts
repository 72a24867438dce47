import { fold, type ParsedDocument } from '@colloquy/parse'
import { isHeadWord } from '../../gazetteer/name-words.ts'
import { ASKING } from '../../gazetteer/occupations.ts'
import { type FullName, namesBehindTitles, namesIn, takeFirstList } from '../../names/find-names.ts'
import { dropOccupation } from '../../names/person-or-body.ts'
import type { TitleList } from '../../names/titles.ts'
import { LIST_OF_SPEAKERS } from './credits.ts'

/** "Speakers: Roman Snitko", "Guest: Ana Moor". */
export function listedSpeakers(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.segments.flatMap(({ kind, start, end }) => {
    const line = fold(document.text.slice(start, end))
    const list = LIST_OF_SPEAKERS.exec(line)
    return kind === 'byline' && list
      ? namesIn(line.slice(list[0].length), start + list[0].length, titles, document.language)
      : []
  })
}

/** "Interview with ...", "In conversation with ...", "Six questions for ...", "Press Briefing by ...". */
const OPENING =
  /\b(?:(?:interview|conversation|talk|chat|q ?& ?a)(?:s|ed)?(?: (?:given|conducted))? (?:with|of)|in conversation:|(?:questions|minutes|words) (?:for|with|to):?|q ?& ?a:|(?:talks?|speaks?|spoke|talked|chatted|sat down|sits down|caught up) (?:to|with)|(?:briefing|gaggle|remarks|press call) by|(?:interview|gespräch|unterhaltung) mit|(?:entretien|rencontre|conversation) avec|(?:entrevista|conversación|conversa) (?:a|con|com)|intervista (?:a|con)|(?:intervistë|bisedë) me) /i

/** A verb; "a talk with" is none. */
const SPEAKS_TO = /^(?:talks|talked|speaks?|spoke|chats|chatted|sat|sits|caught) /i

/**
 * Does a paper speak: `We spoke to`, `The Beacon caught up with`? In `She spoke to Ana Moor` and
 * `Lind talked to the Post` the subject is the guest.
 */
function isPaper(before: string, { outlet }: ParsedDocument): boolean {
  if (/^\W*$|\b(?:[Ww]e|I|[Oo]ur \p{L}{2,20})(?: (?:\p{Ll}{1,12}ly|also|then))? $|\)\s*$/u.test(before)) return true
  const [name = ''] = /(?:\p{Lu}[\p{L}'-]{0,30} ){1,4}$/u.exec(before) ?? []
  const last = name.trim().split(' ').at(-1) ?? ''
  return name !== '' && (/^The /.test(name) || isHeadWord(last) || (outlet?.includes(name.trim()) ?? false))
}

export function introduced(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.introductions.flatMap(({ start, end }) => {
    const sentence = fold(document.text.slice(start, end))
    const headline = /: ?(?:the |an )?(?:interview|conversation)$/i.exec(sentence)
    if (headline) return namesIn(sentence.slice(0, headline.index), start, titles, document.language)
    const opening = OPENING.exec(sentence)
    if (!opening || (SPEAKS_TO.test(opening[0]) && !isPaper(sentence.slice(0, opening.index), document))) return []
    const from = opening.index + opening[0].length
    const behind = sentence.slice(from, from + 120)
    const [first] = namesBehindTitles(behind, start + from, titles)
    // "in an interview with Interfax correspondent Pavel Cheremisin": who asked.
    if (first && ASKING.test(first.title)) return []
    const named = namesIn(behind, start + from, titles, document.language)
    const names = first ? [first, ...named.filter((name) => name.start > first.end)] : named
    return takeFirstList(names, behind, start + from).map((name) => dropOccupation(name, document))
  })
}

/** "Our first guest is the Ambassador of China, His Excellency Mr. Dai Xuming." */
export function guestOfLead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments.flatMap(({ kind, start, end }) => {
    if (start >= firstTurn || kind !== 'lead') return []
    const text = fold(document.text.slice(start, end))
    const opening = /\bguest(?: today| this week)? (?:is|was) /i.exec(text)
    if (!opening) return []
    const from = opening.index + opening[0].length
    const [sentence = ''] = text.slice(from, from + 160).split(/(?<=\p{Ll}{2})[.!?](?: |$)/u)
    const titled = namesBehindTitles(sentence, start + from, titles)
    return titled.length > 0 ? titled : namesIn(sentence, start + from, titles, document.language).slice(0, 1)
  })
}
