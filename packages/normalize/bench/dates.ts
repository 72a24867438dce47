import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decode, fold } from '@colloquy/parse'
import { parse as chrono } from 'chrono-node'
import { findDates } from '../src/dates/find-dates.ts'
import { anchorOf } from '../src/dates/period.ts'

/**
 * CPU time to find the dates of texts, with chrono-node on the same paragraphs in the same run.
 * Usage: npm run bench:dates [FILE or FOLDER ...]; default is raw/.
 */

const ROOT = join(import.meta.dirname, '../../..')
/** Characters that a round reads at least: less would measure the start of the program. */
const ENOUGH = 300_000
const ROUNDS = 5

function textsOf(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => textsOf(join(path, name)))
  if (!path.endsWith('.txt')) return []
  const decoded = decode(readFileSync(path))
  return 'text' in decoded ? [decoded.text] : []
}

/** Milliseconds of user CPU time for 10,000 characters: the best of some rounds, after one to warm up. */
function measure(paragraphs: readonly string[], find: (text: string) => unknown): number {
  const size = paragraphs.reduce((sum, text) => sum + text.length, 0)
  const repeats = Math.max(1, Math.ceil(ENOUGH / size))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage()
    for (let repeat = 0; repeat < repeats; repeat++) for (const text of paragraphs) find(text)
    const spent = process.cpuUsage(before).user / 1000 / ((size * repeats) / 10_000)
    if (round > 0) best = Math.min(best, spent)
  }
  return best
}

const paths = process.argv.slice(2)
const paragraphs = (paths.length > 0 ? paths : [join(ROOT, 'raw')])
  .flatMap(textsOf)
  .flatMap((text) => fold(text).split(/\n\s*\n|\n/))
  .filter((text) => text.trim() !== '')
if (paragraphs.length === 0) throw new Error(`no .txt file with text in ${paths.join(', ') || 'raw/'}`)
const anchor = anchorOf('2023-02-06', 'sources')
const own = measure(paragraphs, (text) => findDates(text, { anchor }))
const other = measure(paragraphs, (text) => chrono(text, new Date(Date.UTC(2023, 1, 6))))
process.stdout.write(
  `dates: ${own.toFixed(2)} ms per 10,000 characters; chrono-node: ${other.toFixed(2)} ms; ratio ${(own / other).toFixed(2)}\n`,
)
