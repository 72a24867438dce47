import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openRawFolder } from '../src/corpus/raw-folder.ts'
import { writeJsonLines } from '../src/files/json-lines.ts'
import { readText } from '../src/files/read-file.ts'
import { parseFolder } from '../src/parse-folder.ts'

/**
 * Time from a folder of raw files to JSON Lines, beside that of reading the same files and writing them as they are:
 * the least that any parser needs. A folder is taken as often as it takes to reach 100 MB. Usage: npm run bench:parse
 * [FOLDER]; default is raw/.
 */

const ENOUGH = 100_000_000
const ROUNDS = 3

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../raw'))
const work = mkdtempSync(join(tmpdir(), 'parse-bench-'))
try {
  const paths = (await openRawFolder(folder)).inputs.map(({ path }) => path)
  const size = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  const copies = Math.ceil(ENOUGH / size)
  const raw = join(work, 'raw')
  for (let copy = 0; copy < copies; copy += 1) cpSync(folder, join(raw, String(copy)), { recursive: true })
  const megabytes = (size * copies) / 1e6
  const parsing: number[] = []
  const copying: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    copying.push(await seconds(() => copyAsLines(raw, join(work, 'texts.jsonl'))))
    parsing.push(await seconds(() => parseFolder({ raw, out: join(work, 'parsed') })))
  }
  const [best, least] = [Math.min(...parsing), Math.min(...copying)]
  const memory = process.resourceUsage().maxRSS / 1024
  process.stdout.write(
    `parse: ${megabytes.toFixed(0)} MB of ${paths.length * copies} documents in ${best.toFixed(1)} s, ${(megabytes / best).toFixed(1)} MB/s, at most ${memory.toFixed(0)} MB; reading and writing alone: ${least.toFixed(1)} s; ratio ${(best / least).toFixed(1)}\n`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function copyAsLines(raw: string, to: string): Promise<void> {
  const { inputs } = await openRawFolder(raw)
  const lines = writeJsonLines(to)
  for (const { path, compressed } of inputs) lines.write({ path, ...readText(raw, path, compressed) })
  lines.close()
}

/** Wall time: what the disk costs counts too. */
async function seconds(step: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await step()
  return (performance.now() - start) / 1000
}
