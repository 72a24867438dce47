import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatReport } from './report.ts'
import { validate } from './validate.ts'

const dist = resolve('../../dist-data')
const raw = resolve('../../raw')

if (existsSync(dist)) {
  const report = await validate({ dist, raw: existsSync(raw) ? raw : null })
  console.log(formatReport(report))
  process.exitCode = report.failed > 0 ? 1 : 0
} else {
  console.error(`${dist} is not there; run "npm run build" first`)
  process.exitCode = 2
}
