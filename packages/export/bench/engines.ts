import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ABOUT, type DatasetFacts, type Table } from '@colloquy/normalize'

import { z } from 'zod'
import { engineNames } from '../src/engine.ts'
import { exportDataset } from '../src/index.ts'

/**
 * `node --import tsx bench/engines.ts [ROWS]`: exports a made-up table of turns (1,000,000 rows where nothing is said)
 * with each engine and, side by side, with a plain COPY of DuckDB from the same JSON Lines to both formats. Every run
 * is a process of its own; three rounds, of which the median counts, because other work on the machine disturbs single
 * runs. Ends with 1 where the export with DuckDB takes more than 1.5 times the plain COPY, or the export with
 * JavaScript more than 300 MB.
 */
const MOST_RATIO = 1.5
const MOST_MEGABYTES = 300
const ROUNDS = 3

const runners = ['plain', ...engineNames] as const
const measured = z.object({ seconds: z.number(), cpu: z.number(), megabytes: z.number() })
type Measured = z.infer<typeof measured>

/** Like the table of turns as it was when the targets were set; bound to stay as it is, so that figures compare. */
const turns: Table = {
  name: 'turns',
  title: 'A turn',
  description: 'Made up.',
  schema: z.strictObject({
    turn_id: z.string().describe('Key.').meta({ primaryKey: true }),
    document_id: z.string().describe('Document.'),
    turn_order: z.int().describe('Position.'),
    speaker_id: z.string().describe('Speaker.'),
    role: z.enum(['interviewer', 'interviewee']).describe('Role.'),
    label: z.string().nullable().describe('Label.'),
    is_question: z.boolean().describe('Who asks.'),
    reply_to: z.string().nullable().describe('Question.').meta({ references: 'turns.turn_id' }),
    pair_index: z.int().nullable().describe('Pair.'),
    text: z.string().describe('Text.'),
    start: z.int().describe('Start.'),
    end: z.int().describe('End.'),
    words: z.int().describe('Words.'),
    method: z.string().describe('Method.'),
    confidence: z.number().describe('Chance.'),
  }),
}

const VOCABULARY =
  `we see the alliance as a partner in this region and Србија “fake news” peace talks about energy, security;
  how would you assess it? 😀 development "cooperation" years Belgrade`.split(/\s+/)

const [first = '1000000', rows = '', out = ''] = process.argv.slice(2)
const runner = runners.find((name) => name === first)
if (runner) await runOnce(runner)
else await compare(Number(first))

async function compare(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'))
  try {
    await writeCorpus(join(folder, 'rows'), count)
    const { size } = await stat(join(folder, 'rows', 'turns.jsonl'))
    say(`${count} turns, ${Math.round(size / 1e6)} MB of JSON Lines; median of ${ROUNDS} rounds`)
    const rounds: Record<(typeof runners)[number], Measured[]> = { plain: [], js: [], duckdb: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of runners) {
        // JavaScript is measured for its memory, which does not vary.
        if (name === 'js' && round > 0) continue
        rounds[name].push(await measure(name, join(folder, 'rows'), join(folder, name)))
        await rm(join(folder, name), { recursive: true, force: true })
      }
    }
    const [plain, js, duckdb] = [median(rounds.plain), median(rounds.js), median(rounds.duckdb)]
    report('plain COPY to both formats', plain)
    report('colloquy, engine js', js)
    report('colloquy, engine duckdb', duckdb)
    const ratio = duckdb.seconds / plain.seconds
    say(`duckdb / plain: ${ratio.toFixed(2)} (at most ${MOST_RATIO})`)
    say(`js: ${Math.round(js.megabytes)} MB (at most ${MOST_MEGABYTES})`)
    if (ratio > MOST_RATIO || js.megabytes > MOST_MEGABYTES) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, from: string, to: string): Promise<Measured> {
  const script = fileURLToPath(import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, name, from, to])
  return measured.parse(JSON.parse(stdout))
}

async function runOnce(name: (typeof runners)[number]): Promise<void> {
  const start = process.hrtime.bigint()
  if (name === 'plain') await copyPlainly()
  else await exportDataset({ rows, out, tables: [turns], engine: name })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  say(JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }))
}

/** What somebody would type who has the JSON Lines and DuckDB; all threads, no check, no descriptor. */
async function copyPlainly(): Promise<void> {
  await mkdir(out)
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const options of ['FORMAT parquet, COMPRESSION zstd', 'FORMAT csv']) {
    const target = join(out, `turns.${options.includes('csv') ? 'csv' : 'parquet'}`)
    await connection.run(`COPY (FROM read_json('${join(rows, 'turns.jsonl')}')) TO '${target}' (${options})`)
  }
  instance.closeSync()
}

function report(title: string, { seconds, cpu, megabytes }: Measured): void {
  say(`${title}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.round(megabytes)} MB`)
}

function median(values: readonly Measured[]): Measured {
  const sorted = [...values].sort((one, two) => one.seconds - two.seconds)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A folder as the export takes it, with `count` turns of 30 to 230 words. */
async function writeCorpus(folder: string, count: number): Promise<void> {
  await mkdir(folder)
  const facts: DatasetFacts = {
    ...ABOUT,
    source_sha256: '0'.repeat(64),
    languages: ['en'],
    rights: [],
    outlets: [],
    sources: [],
    republications: 0,
    rows_without_republications: {},
  }
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(facts))
  const lines = createWriteStream(join(folder, 'turns.jsonl'))
  const random = randomNumbers()
  for (let index = 0; index < count; index += 1) {
    if (!lines.write(`${JSON.stringify(turnOf(index, random))}\n`)) await once(lines, 'drain')
  }
  lines.end()
  await once(lines, 'close')
}

function turnOf(index: number, random: () => number): object {
  const document_id = `doc-${Math.floor(index / 40)}`
  const order = (index % 40) + 1
  const asks = order % 2 === 1
  const words = 30 + Math.floor(random() * 200)
  return {
    turn_id: `${document_id}#t${order}`,
    document_id,
    turn_order: order,
    speaker_id: `per-speaker-${index % 977}`,
    role: asks ? 'interviewer' : 'interviewee',
    label: index % 3 === 0 ? null : 'AB',
    is_question: asks,
    reply_to: asks ? null : `${document_id}#t${order - 1}`,
    pair_index: Math.ceil(order / 2),
    text: Array.from({ length: words }, () => VOCABULARY[Math.floor(random() * VOCABULARY.length)]).join(' '),
    start: order * 1000,
    end: order * 1000 + 900,
    words,
    method: 'label',
    confidence: Math.round(random() * 100) / 100,
  }
}

/** The same numbers between 0 and 1 on every run (Lehmer, 1951; multiplier 48271). */
function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
