export type { Failure } from './check.ts'
export { formatReport } from './report.ts'
export { type CheckResult, type Outcome, type Report, type ValidateOptions, validate } from './validate.ts'
