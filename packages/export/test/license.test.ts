import { expect, test } from 'vitest'
import { licenseOf } from '../src/license.ts'
import { facts } from './dataset-rows.ts'
import { datasetOf } from './exported.ts'
import { kinds } from './small-tables.ts'

test('licenseOf names every licence and what documents state', () => {
  const text = licenseOf(datasetOf([kinds]))
  for (const { name, title } of facts.licenses) {
    expect(text).toContain(name)
    expect(text).toContain(title)
  }
  expect(text).toContain('MIT <https://opensource.org/license/mit>\n  Everything that Colloquy adds')
  expect(text).toContain('\n- CC BY 4.0\n- (some documents state nothing; ask their publishers)\n')
})

test('licenseOf says so where nothing is stated', () => {
  const text = licenseOf(datasetOf([kinds], { facts: { ...facts, rights: [] } }))
  expect(text).toContain('\n- (nothing is stated; ask the publishers)\n')
})
