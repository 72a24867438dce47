import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type AuthorityFiles, loadAuthority, normalizeDocument, prepareKnowledge } from '@colloquy/normalize'
import { decode, documentId, type ParsedDocument, parse } from '@colloquy/parse'
import { type Attested, leaveOut } from './leave-one-out.ts'
import { f1, type MentionScore, type MentionsGold, mentionsGold, type Named, scoreMentions } from './score-mentions.ts'

const USAGE = `npm run eval:authority -- [<gold folder> ...] [options]

How well names are found in a document that nobody has reviewed: for each document with gold, the rows of the authority
that only this document supports are left out, and its names are looked for again. A gold folder holds
X.mentions.json, with X.txt beside it or in --raw.

  --authority DIR   folder of the authority files (default: the project's own)
  --raw DIR         folder of the texts that do not lie beside their gold (default: the project's raw/)
  --floor F1        the least mean of the column "rows left out" (default: 0)

rows   the rows that only this document supports are left out
forms  and of the other rows the forms that only this document has, and the rules made for it

Exit codes: 0 done, 1 below the floor, 2 the call is wrong.`

const project = (path: string) => resolve(import.meta.dirname, '../../..', path)
const ENDING = '.mentions.json'

interface GoldDocument {
  name: string
  gold: MentionsGold
  parsed: ParsedDocument
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      authority: { type: 'string', default: project('authority') },
      raw: { type: 'string', default: project('raw') },
      floor: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const folders = positionals.length > 0 ? positionals : [project('packages/normalize/test/gold')]
  for (const folder of [...folders, values.authority])
    if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const documents = (await Promise.all(folders.map((folder) => readGold(folder, values.raw)))).flat()
  if (documents.length === 0) throw new Error(`${folders.join(', ')}: no file X${ENDING}`)
  const files = await loadAuthority(values.authority)
  const attested = documents.flatMap(({ parsed }) => formsOf(parsed, files))
  const lines = documents.map((document) => {
    const { parsed, gold } = document
    const score = (left: AuthorityFiles) => scoreMentions(gold, namesOf(parsed, left))
    const without = (level: 'rows' | 'forms') => score(leaveOut(files, parsed.id, attested, level))
    return { name: document.name, all: score(files), rows: without('rows'), forms: without('forms') }
  })
  process.stdout.write(`${report(lines)}\n`)
  const reached = mean(lines.map(({ rows }) => f1(rows)))
  if (reached >= Number(values.floor)) return 0
  process.stdout.write(`BELOW FLOOR: ${reached.toFixed(4)} is less than ${values.floor}\n`)
  return 1
}

async function readGold(folder: string, raw: string): Promise<GoldDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING))
  return Promise.all(
    names.sort().map(async (name) => {
      const beside = join(folder, `${name}.txt`)
      const path = existsSync(beside) ? beside : join(raw, `${name}.txt`)
      const decoded = decode(await readFile(path))
      if ('problem' in decoded) throw new Error(`${path}: ${decoded.problem}`)
      const gold = mentionsGold.parse(JSON.parse(await readFile(join(folder, name + ENDING), 'utf8')))
      const id = documentId(`${name}.txt`)
      return { name, gold, parsed: parse({ id, path: `${name}.txt`, sha256: null, text: decoded.text, facts: null }) }
    }),
  )
}

function namesOf(parsed: ParsedDocument, files: AuthorityFiles): Named[] {
  const { mentions } = normalizeDocument(parsed, prepareKnowledge(files))
  return mentions.filter(({ parent_mention_id }) => parent_mention_id === null)
}

function formsOf(parsed: ParsedDocument, files: AuthorityFiles): Attested[] {
  const { mentions } = normalizeDocument(parsed, prepareKnowledge(files))
  return mentions.flatMap(({ entity_id, text }) =>
    entity_id ? { document: parsed.id, entity: entity_id, surface: text.replace(/\s+/g, ' ') } : [],
  )
}

type Line = { name: string } & Record<'all' | 'rows' | 'forms', MentionScore>

function report(lines: readonly Line[]): string {
  const scores = ['all', 'rows', 'forms'] as const
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(8)).join('')
  const row = (name: string, values: readonly number[]) =>
    name.padEnd(34) + cells(values.map((value) => value.toFixed(4)))
  return [
    'F1 of outermost names'.padEnd(34) + cells(scores),
    ...lines.map((line) =>
      row(
        line.name,
        scores.map((key) => f1(line[key])),
      ),
    ),
    row(
      'mean',
      scores.map((key) => mean(lines.map((line) => f1(line[key])))),
    ),
    row(
      'all names together',
      scores.map((key) => f1(sum(lines.map((line) => line[key])))),
    ),
  ].join('\n')
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

function sum(scores: readonly MentionScore[]): MentionScore {
  const total = (key: keyof MentionScore) => scores.reduce((all, score) => all + score[key], 0)
  return { right: total('right'), found: total('found'), wanted: total('wanted') }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
