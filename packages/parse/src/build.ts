import { parseFolder } from './parse-folder.ts'

const { documents } = await parseFolder({ raw: '../../raw', out: 'dist' })
console.error(`parse: ${documents} documents`)
