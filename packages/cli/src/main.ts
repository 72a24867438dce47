import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type EngineName, engineNames, publicationDay, type ViewName, viewNames } from '@colloquy/export'
import { describeFinding } from '@colloquy/normalize'
import { formatReport, validate } from '@colloquy/validate'
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
  .description('Check a dataset: schema, keys, references, offsets, CSV against Parquet.')
  .argument('<dist>', 'folder of the dataset')
  .option('--raw <raw>', 'folder of the raw texts; without it the offsets are not checked')
  .action(check)

program
  .command('review')
  .description('List what a person should decide next, and write it to proposals.csv of the authority.')
  .argument('<dist>', 'folder of the dataset')
  .option('--authority <dir>', 'folder of the authority files', OWN_AUTHORITY)
  .option('--top <n>', 'how many proposals to print', '20')
  .action(list)

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

async function check(dist: string, { raw }: { raw?: string }): Promise<void> {
  if (!existsSync(join(dist, 'datapackage.json'))) throw new CallError(`${dist} is no dataset; build one there first`)
  if (raw !== undefined && !existsSync(raw)) throw new CallError(`there is no folder ${raw}`)
  const report = await validate({ dist, raw: raw ?? null })
  console.log(formatReport(report))
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
