import { runStage } from './files/run-stage.ts'
import { parseFolder } from './parse-folder.ts'

await runStage(async () => {
  const { documents } = await parseFolder({ raw: '../../raw', out: 'dist' })
  console.error(`parse: ${documents} documents`)
})
