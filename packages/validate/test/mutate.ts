import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mutateDataset } from './mutations.ts'

/** `npm run mutate -- --flips 1000 --seed 1`: how many changed cells the checks catch, and which they miss. */
const { values } = parseArgs({
  options: { flips: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
})
const place = { raw: resolve('../../raw'), authority: resolve('../../authority') }
const print = (line: string) => process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

for (const tampering of ['consistent', 'csv'] as const) {
  const options = { flips: Number(values.flips), seed: Number(values.seed), tampering }
  const { flips, caught, withoutSecondBuild, byCheck, missed, opaque } = await mutateDataset(place, options)
  print(`${tampering}: ${caught} of ${flips} flips caught (${percent(caught, flips)})`)
  print(`  without the second build: ${withoutSecondBuild} (${percent(withoutSecondBuild, flips)})`)
  print(`  first failure: ${[...byCheck].map(([check, count]) => `${check} ${count}`).join(', ')}`)
  if (opaque.size > 0) {
    print(`  only the second build: ${[...opaque].map(([cell, count]) => `${cell} ${count}`).join(', ')}`)
  }
  for (const flip of missed) print(`  missed: ${flip}`)
}
