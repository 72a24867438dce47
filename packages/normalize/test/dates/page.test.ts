import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePage } from './page.ts'

test('docs/dates.md says what the rules do', async () => {
  await expect(makePage()).toMatchFileSnapshot(join(import.meta.dirname, '../../../../docs/dates.md'))
})
