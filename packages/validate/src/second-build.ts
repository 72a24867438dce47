import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normalizeFolder } from '@colloquy/normalize'
import { parseFolder } from '@colloquy/parse'

/** The rows of a dataset made once more, as JSON Lines: `<rows>/<table>.jsonl`. */
export interface SecondBuild {
  rows: string
  remove(): Promise<void>
}

/**
 * Reads the raw texts once more, from the beginning. Whoever asks removes it.
 * @throws where the authority is wrong or the raw folder holds no text.
 */
export async function buildAgain(raw: string, authority: string): Promise<SecondBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-again-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const parsed = join(folder, 'parsed')
  const rows = join(folder, 'rows')
  try {
    await parseFolder({ raw, out: parsed })
    await normalizeFolder({ parsed, authority, out: rows })
    return { rows, remove }
  } catch (cause) {
    await remove()
    throw cause
  }
}
