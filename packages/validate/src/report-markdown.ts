import type { Failure } from './check.ts'
import { formatTotals, placeOf } from './report.ts'
import type { CheckResult, Outcome, Report } from './validate.ts'

/** Failures of one check that are printed: a summary of GitHub may hold 1 MB. */
const SHOWN = 50

const marks: Readonly<Record<Outcome, string>> = { passed: '✅', failed: '❌', skipped: '⏭️' }

/** The report for the summary of a GitHub job or a comment: what failed first, then a table of all checks. */
export function markdownReport(report: Report): string {
  const failed = report.checks.filter(({ failureCount }) => failureCount > 0)
  const warned = report.checks.filter(({ warningCount }) => warningCount > 0)
  return [
    `## ${report.failed > 0 ? '❌ The dataset is wrong' : '✅ The dataset is right'}`,
    '',
    `${formatTotals(report)}, tier ${report.tier}.`,
    '',
    ...failed.flatMap((check) => findings(check.name, check.sentence, check.failures, check.failureCount)),
    ...warned.flatMap((check) => findings(`${check.name}: warnings`, '', check.warnings, check.warningCount)),
    '<details><summary>All checks</summary>',
    '',
    '| | check | what holds when it passes |',
    '| --- | --- | --- |',
    ...report.checks.map(checkLine),
    '',
    '</details>',
    '',
  ].join('\n')
}

function findings(title: string, sentence: string, all: readonly Failure[], count: number): string[] {
  const shown = all.slice(0, SHOWN)
  return [
    `### ${title}`,
    '',
    ...(sentence === '' ? [] : [sentence, '']),
    '| where | what was found | what to do |',
    '| --- | --- | --- |',
    ...shown.map((failure) => `| ${[placeOf(failure), failure.found, failure.advice].map(cell).join(' | ')} |`),
    '',
    ...(count > shown.length ? [`And ${(count - shown.length).toLocaleString('en')} more.`, ''] : []),
  ]
}

function checkLine({ name, sentence, outcome, skipped }: CheckResult): string {
  const reasons = skipped.length > 0 ? ` Not looked at: ${skipped.join('; ')}.` : ''
  return `| ${marks[outcome]} | ${name} | ${cell(sentence + reasons)} |`
}

/** A text that stays inside its cell and is no markup: "a|b" -> "a\|b", "<b>" -> "&lt;b>". */
export function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_|[\]]/g, '\\$&')
    .replace(/\r?\n|\r/g, ' ')
}
