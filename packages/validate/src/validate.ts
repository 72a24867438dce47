import { tables as declared, type Table } from '@colloquy/normalize'
import type { Check, Failure } from './check.ts'
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
  /** What could not be looked at, and why. */
  skipped: readonly string[]
}

export interface Report {
  /** In the order in which they ran. */
  checks: readonly CheckResult[]
  passed: number
  failed: number
  skipped: number
}

/**
 * Reads a finished dataset back and checks it. What is wrong with the dataset is in the report.
 * @throws where the machine fails: no room for temporary files, a folder that may not be read.
 */
export async function validate({ dist, raw, tables = declared }: ValidateOptions): Promise<Report> {
  const dataset = await Dataset.open({ dist, raw, tables: tables.map(checkedTable) })
  try {
    const results: CheckResult[] = []
    for (const check of checks) results.push(await runCheck(check, dataset))
    const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
    return { checks: results, passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
  } finally {
    await dataset.close()
  }
}

async function runCheck(check: Check, dataset: Dataset): Promise<CheckResult> {
  const { name, sentence } = check
  const failures: Failure[] = []
  const skipped = new Set<string>()
  let failureCount = 0
  try {
    for await (const finding of check.run(dataset)) {
      if ('skipped' in finding) skipped.add(finding.skipped)
      else {
        failureCount += 1
        if (failureCount <= KEPT) failures.push(finding)
      }
    }
  } catch (cause) {
    throw new Error(`the check ${name} broke off: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  const outcome = failureCount > 0 ? 'failed' : skipped.size > 0 ? 'skipped' : 'passed'
  return { name, sentence, outcome, failures, failureCount, skipped: [...skipped] }
}
