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
 * Who answers in a document whose answers carry no name, in the order of trust: the one whom the byline lists
 * ("Speakers: ..."), whom the head introduces ("Interview with ...", "Our guest is ..."), whom the host
 * welcomes ("my guest today is ..."), who "spoke to us", who
 * is named in the tags behind answers ("- kaže Ana Moor"), whom the
 * questions address ("Frau Moor, wie ..."), whom a line of the head names and who says so at first ("I'm Clara"), who
 * says a full name ("I'm ..."), whom the title or the head lets speak (`Ana Moor: "..."`, "..., says General ..."), with
 * whom the standfirst begins, of whom the title consists, and who comes back. Null where none of them gives exactly one
 * name. Whoever wrote or asked is nobody's guest, nor is a body.
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
