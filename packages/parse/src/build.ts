import { parseFolder } from './parse-folder.ts'
import { runStage } from './run-stage.ts'

await runStage(async () => {
  const { documents } = await parseFolder({ raw: '../../raw', out: 'dist' })
  console.error(`parse: ${documents} documents`)
})
