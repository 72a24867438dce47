import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { mutateDataset } from './mutations.ts'

const root = resolve(import.meta.dirname, '../../..')
const place = { raw: resolve(root, 'raw'), authority: resolve(root, 'authority') }

// `npm run mutate` does it a thousand times.
test.each([
  ['consistent', 60],
  ['csv', 40],
] as const)(
  'of cells that were changed, %s, the full tier catches 99 of 100',
  { timeout: 300_000 },
  async (tampering, flips) => {
    const result = await mutateDataset(place, { flips, seed: 20_230_206, tampering })
    expect(result.flips).toBe(flips)
    expect(result.caught / result.flips, result.missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  },
)
