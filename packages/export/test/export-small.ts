import { exportDataset } from '../src/index.ts'
import { kinds, links } from './small-tables.ts'

/** `export-small.ts ROWS OUT`: what the test of memory runs in a process with little of it. */
const [rows = '', out = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await exportDataset({ rows, out, tables: [kinds, links] })))
