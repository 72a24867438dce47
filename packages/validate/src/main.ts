import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatReport } from './report.ts'
import { acceptCounts, validate } from './validate.ts'

const dist = resolve('../../dist-data')
const raw = resolve('../../raw')
const authority = resolve('../../authority')
const expected = resolve('../../validation/expected.csv')
const allowed = resolve('../../validation/allowed.csv')

const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } })

if (!existsSync(dist)) {
  console.error(`${dist} is not there; run "npm run build" first`)
  process.exitCode = 2
} else if (values.accept) {
  console.log(`${expected}: ${await acceptCounts({ dist, raw: null, expected })} counts accepted`)
} else {
  const report = await validate({
    dist,
    raw: existsSync(raw) ? raw : null,
    authority: existsSync(authority) ? authority : null,
    expected,
    allowed: existsSync(allowed) ? allowed : null,
  })
  console.log(formatReport(report))
  process.exitCode = report.failed > 0 ? 1 : 0
}
