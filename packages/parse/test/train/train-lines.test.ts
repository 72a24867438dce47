import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeLineModel, encodeLineModel } from '../../src/lines/model.ts'
import { isVariedSet, PLAN, prepareSet, trainLines } from '../../train/train-lines.ts'
import { BAKERY, makeDocument } from './sample.ts'

const plan = { ...PLAN, bits: 10, rounds: 2, variants: 2, repeats: 2 }

/** Ten talks of one layout. */
const alike = Array.from({ length: 10 }, (_, index) =>
  makeDocument(`talk-${index}`, 'letters', BAKERY.slice(index % 3)),
)

const train = () => encodeLineModel(trainLines([prepareSet('alike', alike, plan)], () => true, plan))

test('the same documents give the same bytes', () => {
  expect(train().equals(train())).toBe(true)
})

test('other documents give other bytes', () => {
  const others = trainLines([prepareSet('alike', alike, plan)], (_, index) => index < 5, plan)
  expect(encodeLineModel(others).equals(train())).toBe(false)
})

test('pages with layouts of their own are repeated, set in other ways and told as stories', () => {
  const varied = alike.map((document) => ({ ...document, gold: { ...document.gold, layout: document.name } }))
  expect([isVariedSet(alike), isVariedSet(varied)]).toEqual([false, true])
  expect(prepareSet('alike', alike, plan).documents.map(({ length }) => length)).toEqual(alike.map(() => 1))
  expect(prepareSet('varied', varied, plan).documents.map(({ length }) => length)).toEqual(varied.map(() => 5))
})

test('a large set of like pages stops counting', () => {
  const { documents } = prepareSet('alike', alike, { ...plan, maxSetLines: 15 })
  expect(documents.map(({ length }) => length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('with no document kept there is nothing to train with', () => {
  expect(() => trainLines([prepareSet('alike', alike, plan)], () => false, plan)).toThrow('name more folders of gold')
})

test('the shipped model has less than 600 KB and belongs to the list of observations', () => {
  const file = readFileSync(join(import.meta.dirname, '../../model/lines.bin'))
  expect(file.length).toBeLessThan(600_000)
  expect(decodeLineModel(file).bits).toBe(PLAN.bits)
})
