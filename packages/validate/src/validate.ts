import { tables as declared, type Table } from '@colloquy/normalize'
import { countDataset, writeCounts } from './accepted-counts.ts'
import { type AllowedFailure, allowing, readAllowList } from './allow-list.ts'
import type { Check, Failure, Tier } from './check.ts'
import { checks } from './checks/index.ts'
import { Dataset } from './dataset.ts'
import { checkedTable } from './table.ts'

/** Failures of one check that a report holds; the rest is counted. */
const KEPT = 1000

export interface ValidateOptions {
  /** Folder of the dataset. */
  dist: string
  /** Folder of the raw files that it was built from; without it, what needs the raw text is skipped. */
  raw: string | null
  /** Folder of the authority that it was built with; without it, it is not built a second time. */
  authority?: string | null
  /** Default: full. */
  tier?: Tier
  /** File of accepted counts; without it none are compared. */
  expected?: string | null
  /** File of failures that are known; without it none is. */
  allowed?: string | null
  /** The tables that the dataset should have. */
  tables?: readonly Table[]
}

/** Skipped: nothing failed, but not everything could be looked at. */
export type Outcome = 'passed' | 'failed' | 'skipped'

export interface CheckResult {
  name: string
  sentence: string
  outcome: Outcome
  /** The first 1,000 of them. */
  failures: readonly Failure[]
  /** All of them. */
  failureCount: number
  /** Nothing wrong, but to be known: failures that are allowed, and what the dataset says against itself. */
  warnings: readonly Failure[]
  warningCount: number
  /** What could not be looked at, and why. */
  skipped: readonly string[]
}

export interface Report {
  tier: Tier
  /** In the order in which they ran. */
  checks: readonly CheckResult[]
  passed: number
  failed: number
  skipped: number
  /** Of all checks together. */
  warnings: number
}

/**
 * Reads a finished dataset back and checks it. What is wrong with the dataset is in the report.
 * @throws where the machine fails: no room for temporary files, a folder that may not be read; where the list of
 * allowed failures or of counts is none; where the second build fails.
 */
export async function validate(options: ValidateOptions): Promise<Report> {
  const { tier = 'full', allowed = null } = options
  const list = allowed === null ? [] : await readAllowList(allowed)
  const dataset = await openDataset(options)
  try {
    const results: CheckResult[] = []
    const used = new Set<AllowedFailure>()
    for (const check of checks) {
      if (tier === 'full' || check.tier === 'fast') results.push(await runCheck(check, dataset, list, used))
    }
    if (allowed !== null) results.push(checkList(list, used, results))
    const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
    return {
      tier,
      checks: results,
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      warnings: results.reduce((sum, { warningCount }) => sum + warningCount, 0),
    }
  } finally {
    await dataset.close()
  }
}

/**
 * Writes down how much the dataset holds now, for `expected-counts` to compare with.
 * @throws where a table cannot be read: nothing is accepted blindly
 */
export async function acceptCounts(options: ValidateOptions & { expected: string }): Promise<number> {
  const dataset = await openDataset({ ...options, raw: null, authority: null })
  try {
    // The first checks open the tables.
    for (const check of checks.filter(({ name }) => OPENING.includes(name))) {
      const { failures } = await runCheck(check, dataset, [], new Set())
      const [failure] = failures.filter(({ file }) => /\.(?:csv|parquet)$/.test(file ?? ''))
      if (failure) throw new Error(`nothing was accepted: ${failure.file} ${failure.found}; build the dataset again`)
    }
    const counts = await countDataset(dataset)
    await writeCounts(options.expected, counts)
    return counts.length
  } finally {
    await dataset.close()
  }
}

const OPENING = ['files', 'readable', 'parquet-schema']

function openDataset(options: ValidateOptions): Promise<Dataset> {
  const { dist, raw, authority = null, expected = null, tables = declared } = options
  return Dataset.open({ dist, raw, authority, expected, tables: tables.map(checkedTable) })
}

async function runCheck(
  check: Check,
  dataset: Dataset,
  list: readonly AllowedFailure[],
  used: Set<AllowedFailure>,
): Promise<CheckResult> {
  const { name, sentence } = check
  const failures: Failure[] = []
  const warnings: Failure[] = []
  const skipped = new Set<string>()
  let failureCount = 0
  let warningCount = 0
  try {
    for await (const finding of check.run(dataset)) {
      if ('skipped' in finding) {
        skipped.add(finding.skipped)
        continue
      }
      const entry = allowing(list, name, finding)
      if (entry) used.add(entry)
      if (entry || finding.warning) {
        warningCount += 1
        const advice = entry ? `allowed: ${entry.reason}` : finding.advice
        if (warningCount <= KEPT) warnings.push({ ...finding, advice })
      } else {
        failureCount += 1
        if (failureCount <= KEPT) failures.push(finding)
      }
    }
  } catch (cause) {
    throw new Error(`the check ${name} broke off: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  const outcome = failureCount > 0 ? 'failed' : skipped.size > 0 ? 'skipped' : 'passed'
  return { name, sentence, outcome, failures, failureCount, warnings, warningCount, skipped: [...skipped] }
}

/** An entry whose check looked at everything and found nothing of the kind has served its time. */
function checkList(
  list: readonly AllowedFailure[],
  used: ReadonlySet<AllowedFailure>,
  results: readonly CheckResult[],
): CheckResult {
  const known = new Set(checks.map(({ name }) => name))
  const complete = new Set(results.flatMap(({ name, skipped }) => (skipped.length === 0 ? name : [])))
  const failures = list.flatMap((entry) => {
    if (used.has(entry) || (known.has(entry.check) && !complete.has(entry.check))) return []
    const { check, place, id, column } = entry
    const what = [check, place, id, column].filter((part) => part !== '').join(' ')
    const found = known.has(check) ? `${what} no longer fails` : `there is no check ${check}`
    return { file: `line ${entry.line}`, found, advice: 'take the line out of the list of allowed failures' }
  })
  return {
    name: 'allow-list',
    sentence: 'Every failure that is allowed still fails.',
    outcome: failures.length > 0 ? 'failed' : 'passed',
    failures,
    failureCount: failures.length,
    warnings: [],
    warningCount: 0,
    skipped: [],
  }
}
