import { fold, type ParsedDocument } from '@colloquy/parse'
import type { Mention } from '../../mentions/find-mentions.ts'
import { type TitleList, titleAt } from '../../names/titles.ts'

/** Who answered and who asked, as the head of the page says in one sentence. */
export interface Introduction {
  interviewee: Mention | null
  host: Mention | null
}

const INTERVIEW_WITH = /\binterview(?:s|ed)?(?: (?:given|conducted))? (?:with|of) /i

const SPEAKING = /\b(?:said|says|told|spoke|speaks|stated|explained|emphasi[sz]ed|talked|talks)\b/i

/**
 * Reads the sentences that speak of the interview:
 * "Interview with <person>, Head of Press" · "interview of <person> for <outlet>" · "<outlet> published an interview
 * with <person>" · "<person> said in an exclusive interview with <outlet>".
 */
export function readIntroductions(
  document: ParsedDocument,
  mentions: readonly Mention[],
  titles: TitleList,
): Introduction[] {
  return document.introductions.flatMap(({ start, end }) => {
    const sentence = fold(document.text.slice(start, end))
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.parent === null)
    const opening = INTERVIEW_WITH.exec(sentence)
    if (!opening) return []
    const turn = start + opening.index + opening[0].length
    const answers = firstOf(named, 'PERSON', turn)
    if (answers)
      return { interviewee: answers, host: hostBehind(document, named, answers) ?? publisher(document, named, turn) }
    const subject = SPEAKING.test(sentence.slice(0, opening.index)) ? firstOf(named, 'PERSON', start) : null
    const host = firstOf(named, 'ORG', turn)
    // "Interview with KFOR commander ...": a body that somebody holds an office in does not ask.
    return { interviewee: subject, host: host && holdsOffice(document, host, titles) ? null : host }
  })
}

function firstOf(named: readonly Mention[], type: 'PERSON' | 'ORG', from: number): Mention | null {
  return named.find((mention) => mention.entity.type === type && mention.start >= from) ?? null
}

/** `KFOR [commander]`; the office of a `correspondent` is to ask. */
function holdsOffice({ text }: ParsedDocument, host: Mention, titles: TitleList): boolean {
  const words = fold(text.slice(host.end, host.end + 60))
    .trim()
    .split(/[ ,.]+/)
  const found = titleAt(titles, words, 0)
  return (
    found !== null &&
    found.title.kind === 'office' &&
    !/^(?:correspondent|journalist|reporter)$/i.test(found.title.surface)
  )
}

/** "... Romano for Kurir": the organization right behind a "for" that follows the person. */
function hostBehind(document: ParsedDocument, named: readonly Mention[], person: Mention): Mention | null {
  const host = firstOf(named, 'ORG', person.end)
  const between = host ? fold(document.text.slice(person.end, host.start)) : ''
  return / for (?:the )?$/i.test(between) ? host : null
}

/** "the portal European Western Balkans published an interview with ...": the organization before the verb. */
function publisher(document: ParsedDocument, named: readonly Mention[], turn: number): Mention | null {
  const host = named.filter(({ entity, end }) => entity.type === 'ORG' && end <= turn).at(-1)
  return host &&
    /^ (?:has )?(?:published|publishes|conducted|ran|carried)\b/.test(fold(document.text.slice(host.end, turn)))
    ? host
    : null
}
