import type { Failure } from './check.ts'
import type { CheckResult, Outcome, Report } from './validate.ts'

/** Failures of one check that are printed. */
const SHOWN = 20

const marks: Readonly<Record<Outcome, string>> = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }

/** The report as a person reads it: a line for each check, the failures below it, and the numbers at the end. */
export function formatReport({ checks, passed, failed, skipped }: Report): string {
  const width = Math.max(...checks.map(({ name }) => name.length))
  const totals = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])]
  return [...checks.flatMap((check) => formatCheck(check, width)), totals.join(', ')].join('\n')
}

function formatCheck(check: CheckResult, width: number): string[] {
  const { name, sentence, outcome, failures, failureCount, skipped } = check
  const lines = [`${marks[outcome]}  ${name.padEnd(width)}  ${sentence}`]
  const shown = failures.slice(0, SHOWN)
  for (const [index, failure] of shown.entries()) {
    lines.push(`      ${formatFailure(failure)}`)
    // Failures of one kind come together; what to do about them is said once.
    if (failure.advice !== shown[index + 1]?.advice) lines.push(`      -> ${failure.advice}`)
  }
  if (failureCount > shown.length) lines.push(`      and ${(failureCount - shown.length).toLocaleString('en')} more`)
  for (const reason of skipped) lines.push(`      not looked at: ${reason}`)
  return lines
}

/** "turns ewb-cazalet#t3, column text: is ..." */
function formatFailure({ table, file, row, id, column, found }: Failure): string {
  const of = file ?? table ?? ''
  const place = [
    id === undefined ? of : `${of} ${id ?? '(no id)'}`,
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ]
  return `${place.join(', ')}: ${found}`
}
