import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile } from '@colloquy/parse'
import { rebuild as advice } from '../advice.ts'
import type { Check } from '../check.ts'

const file = 'SHA256SUMS'

/** "<64 hex digits>  <path>", as `sha256sum` writes it; a star before the path means bytes, which all of them are. */
const LINE = /^([0-9a-f]{64}) [ *](\S.*)$/

export const checksums: Check = {
  name: 'checksums',
  tier: 'fast',
  sentence: 'SHA256SUMS, where there is one, lists every other file of the dataset with its hash.',
  async *run({ dist }) {
    const path = join(dist, file)
    if (!existsSync(path)) return
    const unlisted = new Set(await filesBelow(dist))
    unlisted.delete(file)
    const lines = (await readFile(path, 'utf8')).split('\n')
    if (lines.pop() !== '') yield { file, found: 'does not end with a line feed', advice }
    for (const [index, line] of lines.entries()) {
      const [, hash, listed = ''] = LINE.exec(line) ?? []
      const place = { file, row: index + 1, advice }
      if (hash === undefined) yield { ...place, found: 'is no hash with a path' }
      else if (!unlisted.delete(listed))
        yield { ...place, found: `lists ${listed}, which is not there or listed twice` }
      else if ((await hashFile(join(dist, listed))) !== hash) {
        yield { file: listed, found: `is not the file that ${file} lists`, advice }
      }
    }
    for (const missing of unlisted) yield { file, found: `does not list ${missing}`, advice }
  },
}

/** Paths of all files, with "/", sorted. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}
