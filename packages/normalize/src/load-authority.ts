import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuthorityFiles } from './authority.ts'

/** The authority files of a folder; one that is missing counts as empty. */
export async function loadAuthority(folder: string): Promise<AuthorityFiles> {
  const load = (name: string) =>
    readFile(join(folder, name), 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
      throw error
    })
  return {
    'entities.csv': await load('entities.csv'),
    'demonyms.csv': await load('demonyms.csv'),
    'titles.csv': await load('titles.csv'),
    'positions.csv': await load('positions.csv'),
  }
}
