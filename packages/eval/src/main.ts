import { type GoldDocument, NoGoldError, readGoldFolder } from '@colloquy/parse/train'
import { type Arguments, CallError, readArguments, USAGE } from './arguments.ts'
import { tenthsOf } from './calibration.ts'
import { type Claim, NOTHING_CLAIMED } from './claim.ts'
import { figuresOf } from './figures.ts'
import { loadDataset, loadFloors, loadKnowledge, saveFloors } from './files.ts'
import { findShortfalls, raiseFloors } from './floors.ts'
import { leaveOut } from './leave-out.ts'
import { sumLostSpeech } from './lost-speech.ts'
import { claimByProduct } from './product.ts'
import { formatLostSpeech, formatMeanStart, formatScores, formatTenths } from './report.ts'
import { describeWorst, groupScores, measureDocument, type Result, scoresBy } from './results.ts'

/** @returns the exit code */
async function run(args: Arguments): Promise<number> {
  const floors = await loadFloors(args.floors)
  const claimOf = await openClaims(args)
  const results: Result[] = []
  const missing: string[] = []
  for (const folder of args.folders) {
    for (const document of await readGoldFolder(folder)) {
      const claim = claimOf(document)
      if (claim === null) missing.push(`${document.set}/${document.name}`)
      results.push(measureDocument(document, claim ?? NOTHING_CLAIMED))
    }
  }

  console.log(formatScores(args.by, scoresBy(results, args.by)))
  for (const line of describeWorst(results, args.worst)) console.log(line)
  if (args.calibration) {
    const turns = results.flatMap(({ measured }) => measured.turns)
    const layouts = results.map(({ measured }) => measured.layout)
    console.log(`\n${formatTenths('turns.confidence', 'claims', tenthsOf(turns))}`)
    console.log(`\n${formatTenths('documents.layout_confidence', 'docs', tenthsOf(layouts))}`)
  }

  const reached = new Map([...groupScores(results, 'set')].map(([set, score]) => [set, figuresOf(score)]))
  const complaints = findShortfalls(floors, reached).map((line) => `BELOW FLOOR ${line}`)
  if (missing.length > 0) complaints.push(`NOT IN THE DATASET: ${missing.length} documents, e.g. ${missing[0]}`)
  else if (args.raise) await saveFloors(args.floors, raiseFloors(floors, reached))
  for (const complaint of complaints) console.log(complaint)
  return complaints.length > 0 ? 1 : 0
}

/** What is claimed about a document; null where a dataset does not have it. */
async function openClaims({ dist, authority }: Arguments): Promise<(document: GoldDocument) => Claim | null> {
  if (dist !== null) {
    const claims = await loadDataset(dist)
    return ({ set, raw }) => claims.get(`${set}/${raw.path}`) ?? claims.get(raw.path) ?? null
  }
  const knowledge = await loadKnowledge(authority)
  return ({ raw }) => claimByProduct(raw, knowledge)
}

/** Prints how the line model reads sources that it was not trained with. */
async function runLeaveOut({ folders, authority, by, worst }: Arguments): Promise<void> {
  const results = await leaveOut(folders, await loadKnowledge(authority))
  const measured = results.map((result) => result.measured)
  console.log(formatScores(by, scoresBy(results, by)))
  console.log(formatMeanStart([...groupScores(results, 'set').values()]))
  for (const line of describeWorst(results, worst)) console.log(line)
  console.log(`\n${formatTenths('turns.confidence', 'claims', tenthsOf(measured.flatMap(({ turns }) => turns)))}`)
  console.log(`\n${formatLostSpeech(sumLostSpeech(measured.map(({ lost }) => lost)))}`)
}

try {
  const args = readArguments(process.argv.slice(2))
  if (args.help) console.log(USAGE)
  else if (args.leaveOut) await runLeaveOut(args)
  else process.exitCode = await run(args)
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = error instanceof CallError || error instanceof NoGoldError ? 2 : 1
}
