import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WIDTH } from '../../../src/ner/tagger/labels.ts'
import { decodeModel, encodeModel, type Model } from '../../../src/ner/tagger/model.ts'

const file = readFileSync(join(import.meta.dirname, '../../../model/names.bin'))

test('the model of the project is whole and small', () => {
  expect(file.length).toBeLessThan(250 * 1024)
  const { bits, weights } = decodeModel(file)
  expect(weights.length).toBe(WIDTH << bits)
  expect(weights.some((weight) => weight !== 0)).toBe(true)
})

test('a model comes back as it was written', () => {
  const model: Model = {
    bits: 3,
    scale: 0.25,
    weights: Int8Array.from({ length: WIDTH << 3 }, (_, at) => at - 32),
    transition: Float32Array.from({ length: WIDTH * WIDTH }, (_, at) => at / 4),
  }
  expect(decodeModel(encodeModel(model))).toEqual(model)
})

test('a model that is cut off is refused', () => {
  const short: Model = { bits: 4, scale: 1, weights: new Int8Array(8), transition: new Float32Array(WIDTH * WIDTH) }
  expect(() => decodeModel(encodeModel(short))).toThrow('cut off')
})
