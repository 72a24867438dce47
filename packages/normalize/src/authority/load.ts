import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '@colloquy/parse'
import type { AuthorityFiles } from './authority.ts'

/** The files that an authority may consist of. */
export const AUTHORITY_FILES = ['entities.csv', 'demonyms.csv', 'titles.csv', 'positions.csv'] as const

/**
 * The authority files of a folder; one that is missing counts as empty.
 * @throws where a file is no UTF-8: a name in another encoding would never be found in a text
 */
export async function loadAuthority(folder: string): Promise<AuthorityFiles> {
  const files: AuthorityFiles = {}
  for (const name of AUTHORITY_FILES) {
    const bytes = await readFile(join(folder, name)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    })
    if (bytes === null) continue
    const decoded = decode(bytes)
    if ('problem' in decoded) throw new Error(`${join(folder, name)}: ${decoded.problem}`)
    files[name] = decoded.text
  }
  return files
}

/** File of an authority folder that holds the decisions about proposed entities. */
export const PROPOSALS_FILE = 'proposals.csv'

/**
 * The text of proposals.csv; empty where there is none.
 * @throws where the file is no UTF-8
 */
export async function loadProposals(folder: string): Promise<string> {
  const bytes = await readFile(join(folder, PROPOSALS_FILE)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return ''
  const decoded = decode(bytes)
  if ('problem' in decoded) throw new Error(`${join(folder, PROPOSALS_FILE)}: ${decoded.problem}`)
  return decoded.text
}
