export type { Failure, Tier } from './check.ts'
export { tiers } from './check.ts'
export { type DatasetDiff, type DiffOptions, diffDatasets } from './diff/diff.ts'
export { formatDiff, markdownDiff } from './diff/diff-report.ts'
export { formatReport } from './report.ts'
export {
  acceptCounts,
  type CheckResult,
  type Outcome,
  type Report,
  type ValidateOptions,
  validate,
} from './validate.ts'
export { reportProblem, writeReport } from './write-report.ts'
