import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { hashFile } from '@colloquy/parse'

/** Paths of all files below a folder, with "/", sorted; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort()
}

/**
 * The file `SHA256SUMS`: a line `<sha256>  <path>` for every file that is there so far, as `sha256sum -c` reads it.
 * @param known hashes that have been computed already, by path.
 */
export async function checksumsOf(folder: string, known: ReadonlyMap<string, string>): Promise<string> {
  const lines: string[] = []
  for (const path of await filesBelow(folder)) {
    lines.push(`${known.get(path) ?? (await hashFile(join(folder, path)))}  ${path}\n`)
  }
  return lines.join('')
}
