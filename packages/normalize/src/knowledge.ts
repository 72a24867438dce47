import type { Authority, AuthorityFiles } from './authority/authority.ts'
import { baseAuthority } from './authority/base-authority.ts'
import { followDecisions } from './authority/decisions.ts'
import { buildLexicon, type Lexicon } from './authority/lexicon.ts'
import { readAuthority } from './authority/read-authority.ts'
import { listTitles, type TitleList } from './names/titles.ts'
import type { ProposalKnowledge } from './ner/propose.ts'
import type { Tagger } from './ner/tagger/tag.ts'

/** What is known before the first document, prepared once. */
export interface Knowledge {
  authority: Authority
  lexicon: Lexicon
  titles: TitleList
  /** For the search for names outside the authority; null where only known names are searched. */
  unknown: ProposalKnowledge | null
}

/** Input of the search for names outside the authority. */
export interface UnknownNames {
  tagger: Tagger
  /** Text of proposals.csv, with the decisions of reviewers. */
  proposals: string
}

/**
 * Reads the authority and prepares what each document needs of it.
 * @throws where the authority files or the decisions are wrong or ambiguous, with file and line
 */
export function prepareKnowledge(files: AuthorityFiles, unknown: UnknownNames | null = null): Knowledge {
  const { authority, rejected } = followDecisions(readAuthority(files, baseAuthority()), unknown?.proposals ?? '')
  const titles = listTitles(authority.titles)
  const taken = (id: string) => authority.entities.has(id)
  const offices = new Set(
    authority.positions.flatMap(({ title_abbrev }) => title_abbrev.flatMap((form) => form.split(' '))),
  )
  return {
    authority,
    lexicon: buildLexicon(authority),
    titles,
    unknown: unknown && { tagger: unknown.tagger, titles, offices, taken, rejected },
  }
}
