import { expect, test } from 'vitest'
import { type CheckResult, formatReport, type Report } from '../src/index.ts'

const result: CheckResult = {
  name: 'range',
  sentence: 'Numbers lie between their bounds.',
  outcome: 'passed',
  failures: [],
  failureCount: 0,
  warnings: [],
  warningCount: 0,
  skipped: [],
}

const empty: Report = { tier: 'full', checks: [], passed: 0, failed: 0, skipped: 0, warnings: 0 }

test('one line for each check, numbers at the end', () => {
  const report = { ...empty, checks: [result, { ...result, name: 'not-null' }], passed: 2, failed: 0, skipped: 0 }
  expect(formatReport(report)).toBe(
    [
      'ok    range     Numbers lie between their bounds.',
      'ok    not-null  Numbers lie between their bounds.',
      '2 passed, 0 failed',
    ].join('\n'),
  )
})

test('a failure names its place; what to do is said once for all that need the same', () => {
  const failures = [
    { table: 'turns', id: 'a#t1', column: 'words', found: '-1 is less than 0', advice: 'build again' },
    { table: 'turns', id: null, column: 'turn_id', found: 'is null', advice: 'build again' },
    { table: 'turns', file: 'csv/turns.csv', row: 3, found: 'is no row', advice: 'do not edit' },
    { file: 'README.md', found: 'is missing', advice: 'build again' },
  ]
  const check = { ...result, outcome: 'failed' as const, failures, failureCount: 4, skipped: ['csv/a.csv is missing'] }
  expect(formatReport({ ...empty, checks: [check], passed: 0, failed: 1, skipped: 0 })).toBe(
    [
      'FAIL  range  Numbers lie between their bounds.',
      '      turns a#t1, column words: -1 is less than 0',
      '      turns (no id), column turn_id: is null',
      '      -> build again',
      '      csv/turns.csv, row 3: is no row',
      '      -> do not edit',
      '      README.md: is missing',
      '      -> build again',
      '      not looked at: csv/a.csv is missing',
      '0 passed, 1 failed',
    ].join('\n'),
  )
})

test('twenty failures of a check are shown, the others counted', () => {
  const failures = Array.from({ length: 30 }, (_, n) => ({ table: 'turns', id: `a#t${n}`, found: 'x', advice: 'y' }))
  const check = { ...result, outcome: 'failed' as const, failures, failureCount: 4321 }
  const lines = formatReport({ ...empty, checks: [check], passed: 0, failed: 1, skipped: 0 }).split('\n')
  expect(lines.filter((line) => line.includes('turns a#t'))).toHaveLength(20)
  expect(lines.at(-2)).toBe('      and 4,301 more')
})

test('a check that could not look at everything is not passed, and says why', () => {
  const check = { ...result, outcome: 'skipped' as const, skipped: ['no folder of raw files was given'] }
  expect(formatReport({ ...empty, checks: [check], passed: 0, failed: 0, skipped: 1 })).toBe(
    [
      'skip  range  Numbers lie between their bounds.',
      '      not looked at: no folder of raw files was given',
      '0 passed, 0 failed, 1 skipped',
    ].join('\n'),
  )
})
