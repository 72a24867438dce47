import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, namesBehindTitles, namesIn } from '../full-names.ts'
import { ASKING } from '../hosts.ts'
import type { TitleList } from '../titles.ts'
import { LIST_OF_SPEAKERS } from './askers.ts'
import { withoutOccupation } from './personal.ts'

/** "Speakers: Roman Snitko", "Guest: Ana Moor". */
export function listedSpeakers(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.segments.flatMap(({ kind, start, end }) => {
    const line = fold(document.text.slice(start, end))
    const list = LIST_OF_SPEAKERS.exec(line)
    return kind === 'byline' && list ? namesIn(line.slice(list[0].length), start + list[0].length, titles) : []
  })
}

/** "Interview with ...", "In conversation with ...", "Six questions for ...", "Press Briefing by ...". */
const OPENING =
  /\b(?:(?:interview|conversation|talk|chat|q ?& ?a)(?:s|ed)?(?: (?:given|conducted))? (?:with|of)|(?:questions|minutes|words) (?:for|with|to):?|q ?& ?a:|(?:talks?|speaks?|spoke|talked|chatted|sat down|sits down|caught up) (?:to|with)|(?:briefing|gaggle|remarks|press call) by|(?:interview|gespräch|unterhaltung) mit|(?:entretien|rencontre|conversation) avec|(?:entrevista|conversación|conversa) (?:a|con|com)|intervista (?:a|con)|(?:intervistë|bisedë) me) /i

export function introduced(document: ParsedDocument, titles: TitleList): FullName[] {
  return document.introductions.flatMap(({ start, end }) => {
    const sentence = fold(document.text.slice(start, end))
    const headline = /: ?(?:the |an )?(?:interview|conversation)$/i.exec(sentence)
    if (headline) return namesIn(sentence.slice(0, headline.index), start, titles)
    const opening = OPENING.exec(sentence)
    // "She spoke to Ana Moor": then Ana Moor asked.
    if (!opening || /\b(?:he|she|they|who) $/i.test(sentence.slice(0, opening.index))) return []
    const from = opening.index + opening[0].length
    const behind = sentence.slice(from, from + 120)
    const [first] = namesBehindTitles(behind, start + from, titles)
    const [name] = first && !ASKING.test(first.title) ? [first] : namesIn(behind, start + from, titles)
    // "in an interview with Interfax correspondent Pavel Cheremisin": who asked.
    return name && !(first && ASKING.test(first.title)) ? [withoutOccupation(name, document)] : []
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
    return titled.length > 0 ? titled : namesIn(sentence, start + from, titles).slice(0, 1)
  })
}
