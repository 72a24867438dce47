import type { Failure } from './check.ts'
import type { CheckResult, Outcome, Report } from './validate.ts'

/** Failures of one check that are printed. */
const SHOWN = 20

const marks: Readonly<Record<Outcome, string>> = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }

/** The report as a person reads it: a line for each check, the failures below it, and the numbers at the end. */
export function formatReport(report: Report): string {
  const width = Math.max(...report.checks.map(({ name }) => name.length))
  return [...report.checks.flatMap((check) => formatCheck(check, width)), formatTotals(report)].join('\n')
}

/** "20 passed, 1 failed, 3 warnings"; what there is none of is left out, but not the failures. */
export function formatTotals({ passed, failed, skipped, warnings }: Report): string {
  const totals = [`${passed} passed`, `${failed} failed`]
  if (skipped > 0) totals.push(`${skipped} skipped`)
  if (warnings > 0) totals.push(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`)
  return totals.join(', ')
}

function formatCheck(check: CheckResult, width: number): string[] {
  const { name, sentence, outcome, failures, failureCount, warnings, warningCount, skipped } = check
  return [
    `${marks[outcome]}  ${name.padEnd(width)}  ${sentence}`,
    ...formatFindings(failures, failureCount, ''),
    ...formatFindings(warnings, warningCount, 'warning: '),
    ...skipped.map((reason) => `      not looked at: ${reason}`),
  ]
}

function formatFindings(findings: readonly Failure[], count: number, mark: string): string[] {
  const shown = findings.slice(0, SHOWN)
  const lines = shown.flatMap((finding, index) => [
    `      ${mark}${formatFailure(finding)}`,
    // Findings of one kind come together; what to do about them is said once.
    ...(finding.advice === shown[index + 1]?.advice ? [] : [`      -> ${finding.advice}`]),
  ])
  return count > shown.length ? [...lines, `      and ${(count - shown.length).toLocaleString('en')} more`] : lines
}

/** "turns ewb-cazalet#t3, column text: is ..." */
export function formatFailure(failure: Failure): string {
  return `${placeOf(failure)}: ${failure.found}`
}

/** "turns ewb-cazalet#t3, column text" */
export function placeOf({ table, file, row, id, column }: Failure): string {
  const of = file ?? table ?? ''
  const place = [
    id === undefined ? of : `${of} ${id ?? '(no id)'}`,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ]
  return place.join(', ')
}
