import { type Authority, type AuthorityFiles, readAuthority } from './authority.ts'
import { baseAuthority } from './base-authority.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { listTitles, type TitleList } from './titles.ts'

/** The authority, made ready once for all documents. */
export interface Knowledge {
  authority: Authority
  lexicon: Lexicon
  titles: TitleList
}

/** @throws where the authority files are wrong or ambiguous, with file and line */
export function prepareKnowledge(files: AuthorityFiles): Knowledge {
  const authority = readAuthority(files, baseAuthority())
  return { authority, lexicon: buildLexicon(authority), titles: listTitles(authority.titles) }
}
