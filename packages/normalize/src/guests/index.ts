import type { ParsedDocument } from '@colloquy/parse'
import type { FullName } from '../full-names.ts'
import { foldName } from '../names.ts'
import type { TitleList } from '../titles.ts'
import { addressed } from './addressed.ts'
import { findAskers } from './askers.ts'
import { guestOfLead, introduced, listedSpeakers } from './introduced.ts'
import { namedInLine, selfIntroduced } from './self-introduced.ts'
import { speakingInHead, speakingInTitle } from './speaking.ts'
import { subjectOfHead, titleName } from './subject.ts'

/** A place of the document where the name of who answers may stand. */
export type GuestSource = (document: ParsedDocument, titles: TitleList) => FullName[]

/**
 * Who answers in a document whose answers carry no name, in the order of trust: the one whom the byline lists
 * ("Speakers: ..."), whom the head introduces ("Interview with ...", "Our guest is ..."), whom the questions address
 * ("Frau Moor, wie ..."), whom a line of the head names and who says so at first ("I'm Claude"), who says a full name
 * ("I'm ..."), whom the title or the head lets speak (`Ana Moor: "..."`, "..., says General ..."), with whom the
 * standfirst begins, and whom the title consists of. Null where none of them gives exactly one name. Whoever wrote or
 * asked is nobody's guest.
 */
const SOURCES: readonly GuestSource[] = [
  listedSpeakers,
  introduced,
  guestOfLead,
  addressed,
  namedInLine,
  selfIntroduced,
  speakingInTitle,
  speakingInHead,
  subjectOfHead,
  titleName,
]

export function findGuest(document: ParsedDocument, titles: TitleList): FullName | null {
  const askers = findAskers(document, titles)
  for (const source of SOURCES) {
    const names = source(document, titles).filter(({ name }) => !askers.has(foldName(name).toLowerCase()))
    const distinct = new Set(names.map(({ name }) => foldName(name).toLowerCase()))
    if (distinct.size === 1) return names[0] ?? null
    if (distinct.size > 1) return null
  }
  return null
}
