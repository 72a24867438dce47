import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from './src/parse.ts'

const texts: string[] = []
for (const e of readdirSync('/tmp/big', { recursive: true, withFileTypes: true }))
  if (e.isFile() && e.name.endsWith('.txt')) texts.push(readFileSync(join(e.parentPath, e.name), 'utf8'))
const chars = texts.reduce((s, t) => s + t.length, 0)
for (let r = 0; r < 2; r++) {
  const c = process.cpuUsage()
  const t = performance.now()
  for (const [i, text] of texts.entries()) parse({ id: `d${i}`, path: 'x', sha256: null, text, facts: null })
  const u = process.cpuUsage(c)
  console.log(
    (chars / 1e6).toFixed(1),
    'M chars',
    Math.round(performance.now() - t),
    'ms wall',
    Math.round(u.user / 1000),
    'ms user',
    (chars / u.user).toFixed(1),
    'MB/s',
  )
}
