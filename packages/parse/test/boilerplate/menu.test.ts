import { expect, test } from 'vitest'
import { isMenu } from '../../src/boilerplate/menu.ts'

test.each([
  ['Economy Video Log in Newsletter Multimedia Interviews', true],
  ['Home | News | About us', true],
  ['Home Boats & Harbours Press Business Countries Careers Youth Video', true],
  ['Home Is Where The Old Heart Is', false],
  ['EN', true],
  ['Essays   Fiction   Poems   Shop', true],
  ['Q    I know.   I am good.   How are you?   (Laughter.)', false],
  ['Početna', true],
  ['News from the front', false],
  ['Politics is the art of the possible', false],
  ['', false],
])('%s is a menu: %s', (line, expected) => {
  expect(isMenu(line)).toBe(expected)
})
