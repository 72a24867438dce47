import type { ParsedDocument } from '@colloquy/parse'
import { distinctNames, type FullName, keyOfName } from '../names/find-names.ts'
import { isBody } from '../names/person-or-body.ts'
import type { TitleList } from '../names/titles.ts'
import { addressed } from './clues/address.ts'
import { tagged } from './clues/answer-tag.ts'
import { readCredits } from './clues/credits.ts'
import { sayingInHead, speakingInHead, speakingInTitle } from './clues/headline.ts'
import { guestOfLead, introduced, listedSpeakers } from './clues/introductions.ts'
import { recurring } from './clues/recurring-name.ts'
import { namedInLine, selfIntroduced } from './clues/self-introduction.ts'
import { spoken } from './clues/spoke-to.ts'
import { subjectOfHead, titleName } from './clues/standfirst.ts'
import { welcomed } from './clues/welcome.ts'

/** A place of the document where the name of who answers may stand. */
export type GuestSource = (document: ParsedDocument, titles: TitleList) => FullName[]

/**
 * Places that may name who answers, in the order of trust, for documents whose answers carry no name: the byline
 * (`Speakers: ...`), introductions in the head (`Interview with ...`, `Our guest is ...`), the welcome of the host
 * (`my guest today is ...`), `... spoke to us`, tags behind answers (`- kaže Ana Moor`), the address in questions
 * (`Frau Moor, wie ...`), a line of the head whose name the first answer repeats (`I'm Clara`), a full name that a
 * voice says of itself (`I'm ...`), quotations in title and head (`Ana Moor: "..."`, `..., says General ...`), the
 * beginning of the standfirst, a title that is a name alone, and a name that comes back. The first place with a name
 * decides; one with two names leaves the guest open. Those who wrote or asked, and bodies, are no guests.
 */
const SOURCES: readonly GuestSource[] = [
  listedSpeakers,
  introduced,
  guestOfLead,
  welcomed,
  spoken,
  tagged,
  addressed,
  namedInLine,
  selfIntroduced,
  speakingInTitle,
  speakingInHead,
  sayingInHead,
  subjectOfHead,
  titleName,
  recurring,
]

/** More names than any source gives that has a guest among them. */
const MOST_NAMES = 20

export function findGuest(document: ParsedDocument, titles: TitleList): FullName | null {
  const { named } = readCredits(document, titles)
  for (const source of SOURCES) {
    const found = distinctNames(source(document, titles)).filter((name) => !named.has(keyOfName(name)))
    // A crowd is no guest; whether each of it is a person need not be asked.
    const names = found.length > MOST_NAMES ? [] : found.filter((name) => !isBody(name, document))
    if (names.length > 0) return names.length === 1 ? (names[0] ?? null) : null
  }
  return null
}
