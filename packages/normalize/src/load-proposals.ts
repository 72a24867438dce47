import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '@colloquy/parse'

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
