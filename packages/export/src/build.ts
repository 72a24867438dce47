import { resolve } from 'node:path'
import { describeFinding, readFindings, tables } from '@colloquy/normalize'
import { runStage } from '@colloquy/parse'
import { exportDataset } from './export.ts'
import { publicationDay } from './published.ts'

const rows = resolve('../normalize/dist')
const out = resolve('../../dist-data')

await runStage(async () => {
  const published = publicationDay(process.env.SOURCE_DATE_EPOCH)
  for (const table of await exportDataset({ rows, out, tables, published }))
    console.error(`${table.name}: ${table.rows} rows`)
  // The dataset is written before the build fails, so that a person can look at what is wrong.
  for await (const finding of readFindings(rows)) {
    if (finding.severity !== 'error') continue
    console.error(describeFinding(finding))
    process.exitCode = 1
  }
})
