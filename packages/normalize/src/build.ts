import { runStage } from '@colloquy/parse'
import { normalizeFolder } from './normalize-folder.ts'

await runStage(() => normalizeFolder({ parsed: '../parse/dist', authority: '../../authority', out: 'dist' }))
