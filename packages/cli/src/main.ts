import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type EngineName, engineNames, publicationDay, type ViewName, viewNames } from '@colloquy/export'
import { describeFinding } from '@colloquy/normalize'
import {
  acceptCounts,
  diffDatasets,
  formatDiff,
  formatReport,
  markdownDiff,
  reportProblem,
  type Tier,
  tiers,
  validate,
  writeReport,
} from '@colloquy/validate'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import ora from 'ora'
import { buildDataset } from './build-dataset.ts'
import { CallError } from './call-error.ts'
import { describeProposal } from './review/describe-proposal.ts'
import { review } from './review/review.ts'

/** The reviewed knowledge that comes with the project. */
const OWN_AUTHORITY = resolve(import.meta.dirname, '../../../authority')

const program = new Command('colloquy')
  .description('Published interviews in, checked datasets out.')
  .addHelpText('after', '\nExit codes: 0 done, 1 the data is wrong, 2 the call is wrong.')
  .exitOverride()

program
  .command('build')
  .description('Build a dataset from a folder of raw texts.')
  .argument(
    '<raw>',
    'folder of texts (.txt, .md, .html, .vtt, .srt, .jsonl, also .gz), read recursively; sources.csv says what is known about them',
  )
  .requiredOption('--out <dist>', 'folder of the dataset; an older dataset there is replaced')
  .option('--authority <dir>', 'folder of the authority files', OWN_AUTHORITY)
  .addOption(
    new Option('--engine <name>', 'what writes the tables: js needs little memory, duckdb is faster on large corpora')
      .choices(engineNames)
      .default('js'),
  )
  .option('--also <view>', `write a form for other tools too: ${viewNames.join(', ')}; may be repeated`, addView, [])
  .option('--strict', 'end with 1 for warnings too', false)
  .action(build)

program
  .command('validate')
  .description('Check a dataset: files, schema, keys; then every cell, against the others and the raw text.')
  .argument('<dist>', 'folder of the dataset')
  .option('--raw <raw>', 'folder of the raw texts; without it the offsets are not checked')
  .addOption(new Option('--tier <tier>', 'fast: files, schema, keys; full: every cell').choices(tiers).default('full'))
  .option('--authority <dir>', 'folder of the authority files that it was built with', OWN_AUTHORITY)
  .option('--no-rebuild', 'do not read the raw texts a second time to compare the rows')
  .option('--report <file>', 'write the report as .md, .json or .xml (JUnit); may be repeated', addReport, [])
  .option('--expected <file>', 'accepted counts of rows and cells (table,measure,count)')
  .option('--allowed <file>', 'failures that are known (check,place,id,column,reason); what no longer fails must go')
  .option('--accept', 'write what the dataset holds now to the file of --expected, then check', false)
  .action(check)

program
  .command('review')
  .description('List what a person should decide next, and write it to proposals.csv of the authority.')
  .argument('<dist>', 'folder of the dataset')
  .option('--authority <dir>', 'folder of the authority files', OWN_AUTHORITY)
  .option('--top <n>', 'how many proposals to print', '20')
  .action(list)

program
  .command('diff')
  .description('Compare two datasets: tables, columns, rows by their key, cells.')
  .argument('<old>', 'folder of the older dataset')
  .argument('<new>', 'folder of the newer dataset')
  .addOption(new Option('--json', 'as JSON, with whole cells').conflicts('markdown'))
  .option('--markdown', 'as a comment under a pull request')
  .option('--limit <rows>', 'rows of each table to show; all are counted (10; Markdown 20; JSON 1000)', readLimit)
  .addHelpText('after', '\nExit codes, as those of diff: 0 equal, 1 different, 2 something is wrong.')
  .action(diff)

interface BuildFlags {
  out: string
  authority: string
  engine: EngineName
  also: readonly ViewName[]
  strict: boolean
}

/** `--also convokit --also tei`, in the order given. */
function addView(given: string, before: readonly ViewName[]): readonly ViewName[] {
  const view = viewNames.find((name) => name === given)
  if (!view) throw new InvalidArgumentError(`Allowed choices are ${viewNames.join(', ')}.`)
  return [...before, view]
}

async function build(raw: string, { out, authority, engine, also, strict }: BuildFlags): Promise<void> {
  const spinner = ora({ text: 'parse', isSilent: !process.stderr.isTTY }).start()
  const onProgress = (message: string) => {
    spinner.text = message
  }
  const published = publicationDay(process.env.SOURCE_DATE_EPOCH)
  const result = await buildDataset({ raw, out, authority, engine, views: also, published, onProgress }).finally(() =>
    spinner.stop(),
  )
  for (const finding of result.findings) console.error(describeFinding(finding))
  console.error(`${out}: ${result.counts.map(({ name, rows }) => `${rows} ${name}`).join(', ')}`)
  if (result.errors + result.warnings > 0) {
    console.error(`errors: ${result.errors}, warnings: ${result.warnings}; all of them are in csv/diagnostics.csv`)
  }
  if (result.errors > 0 || (strict && result.warnings > 0)) process.exitCode = 1
}

interface CheckFlags {
  raw?: string
  tier: Tier
  authority: string
  rebuild: boolean
  report: readonly string[]
  expected?: string
  allowed?: string
  accept: boolean
}

async function check(dist: string, flags: CheckFlags): Promise<void> {
  const { raw, tier, authority, rebuild, report: reports, expected, allowed, accept } = flags
  if (!existsSync(join(dist, 'datapackage.json'))) throw new CallError(`${dist} is no dataset; build one there first`)
  for (const path of [raw, allowed, ...(rebuild ? [authority] : [])]) {
    if (path !== undefined && !existsSync(path)) throw new CallError(`there is no ${path}`)
  }
  if (accept) {
    if (expected === undefined) throw new CallError('--accept needs --expected, the file to write')
    console.error(`${expected}: ${await acceptCounts({ dist, raw: null, expected })} counts accepted`)
  }
  const report = await validate({
    dist,
    raw: raw ?? null,
    tier,
    authority: rebuild ? authority : null,
    expected: expected ?? null,
    allowed: allowed ?? null,
  })
  console.log(formatReport(report))
  for (const path of reports) await writeReport(path, report)
  if (report.failed > 0) process.exitCode = 1
}

async function list(dist: string, { authority, top }: { authority: string; top: string }): Promise<void> {
  if (!existsSync(join(dist, 'csv', 'entities.csv')))
    throw new CallError(`${dist} is no dataset; build one there first`)
  if (!existsSync(authority))
    throw new CallError(`there is no folder ${authority}; name the folder of the authority files`)
  if (!/^\d{1,6}$/.test(top)) throw new CallError(`--top ${top} is not a number`)
  const { open, decided, file } = await review(dist, authority)
  for (const row of open.slice(0, Number(top))) console.log(describeProposal(row))
  console.error(`${file}: ${open.length} to decide, ${decided} decided`)
}

function addReport(path: string, before: readonly string[]): string[] {
  const problem = reportProblem(path)
  if (problem !== null) throw new InvalidArgumentError(problem)
  return [...before, path]
}

interface DiffFlags {
  json?: true
  markdown?: true
  limit?: number
}

async function diff(old: string, now: string, { json, markdown, limit }: DiffFlags): Promise<void> {
  const found = await diffDatasets({ old, new: now, ...(limit !== undefined && { limit }) }).catch((error: unknown) => {
    // 1 would say that they differ.
    throw new CallError(error instanceof Error ? error.message : String(error))
  })
  if (json) console.log(JSON.stringify(found, null, 2))
  else console.log(markdown ? markdownDiff(found, limit) : formatDiff(found, limit))
  if (!found.equal) process.exitCode = 1
}

function readLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a number of rows')
  return Number(text)
}

// Whoever reads us may have had enough (`| head`); that is no fault.
process.stdout.on('error', () => process.exit())

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = error instanceof CallError ? 2 : 1
  }
}
