import { normalizeFolder } from './normalize-folder.ts'

await normalizeFolder({ parsed: '../parse/dist', authority: '../../authority', out: 'dist' })
