import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readGoldFolder } from '@colloquy/parse/train'
import { expect, test } from 'vitest'
import { NOTHING_CLAIMED } from '../src/claim.ts'
import { figuresOf, type Score, sumScores } from '../src/figures.ts'
import { loadDataset } from '../src/files.ts'
import { measure } from '../src/measure.ts'

const run = promisify(execFile)
const { SCORER, GOLD } = process.env

/** Runs the script as it is, but has it print its figures with all their digits. */
const DRIVER = `
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('scorer', sys.argv[1])
scorer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(scorer)
scorer.line = lambda label, figures: json.dumps(figures)
sys.argv = sys.argv[1:]
scorer.main()
`

const colloquy = join(import.meta.dirname, '../../cli/bin/colloquy.js')

test('the figures are those of the Python scorer', { timeout: 300_000 }, async ({ skip }) => {
  if (!SCORER || !GOLD) return skip('SCORER must name the Python script, and GOLD a gold folder')
  const folder = await mkdtemp(join(tmpdir(), 'reference-'))
  try {
    const dist = join(folder, 'dist')
    await run(process.execPath, [colloquy, 'build', GOLD, '--out', dist])
    const { stdout } = await run('python3', ['-c', DRIVER, SCORER, dist, GOLD])
    const all = stdout.trim().split('\n').at(-1)
    expect(await scoreDataset(dist, GOLD)).toEqual(JSON.parse(all ?? ''))
  } finally {
    await rm(folder, { recursive: true })
  }
})

async function scoreDataset(dist: string, gold: string): Promise<Record<string, number | null>> {
  const claims = await loadDataset(dist)
  const scores: Score[] = []
  for (const { gold: asked, raw } of await readGoldFolder(gold)) {
    scores.push(measure(asked, claims.get(raw.path) ?? NOTHING_CLAIMED, raw.text).score)
  }
  const sum = sumScores(scores)
  return { docs: sum.docs, turns: sum.turns, abstain: sum.abstain, ...figuresOf(sum) }
}
