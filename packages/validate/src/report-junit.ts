import { formatFailure, formatTotals } from './report.ts'
import type { CheckResult, Report } from './validate.ts'

/** Failures of one check that are printed. */
const SHOWN = 100

/** The report as JUnit XML, which CI services show as tests: a check is a test case. */
export function junitReport(report: Report): string {
  const { checks, failed, skipped } = report
  const cases = checks.map(caseOf).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="${checks.length}" failures="${failed}" skipped="${skipped}">
  <testsuite name="colloquy validate" tests="${checks.length}" failures="${failed}" errors="0" skipped="${skipped}">
${cases}
    <system-out>${escapeXml(formatTotals(report))}</system-out>
  </testsuite>
</testsuites>
`
}

function caseOf({ name, sentence, outcome, failures, failureCount, warnings, skipped }: CheckResult): string {
  const lines = failures.slice(0, SHOWN).map((failure) => `${formatFailure(failure)}\n-> ${failure.advice}`)
  if (failureCount > lines.length) lines.push(`and ${failureCount - lines.length} more`)
  const message = `${failureCount} ${failureCount === 1 ? 'failure' : 'failures'}: ${sentence}`
  const inside = [
    ...(outcome === 'failed'
      ? [`<failure message="${escapeXml(message)}">${escapeXml(lines.join('\n'))}</failure>`]
      : []),
    ...(outcome === 'skipped' ? [`<skipped message="${escapeXml(skipped.join('; '))}"/>`] : []),
    ...(warnings.length > 0
      ? [`<system-out>${escapeXml(warnings.slice(0, SHOWN).map(formatFailure).join('\n'))}</system-out>`]
      : []),
  ]
  const opening = `    <testcase classname="validate" name="${escapeXml(name)}"`
  return inside.length === 0
    ? `${opening}/>`
    : `${opening}>\n${inside.map((line) => `      ${line}\n`).join('')}    </testcase>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0; signs that it cannot hold at all become a question mark in a diamond. */
function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has no place for.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
  )
}
