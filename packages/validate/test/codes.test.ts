import { expect, test } from 'vitest'
import { isCountry, isLanguage } from '../src/codes.ts'

test('countries of ISO 3166-1, and Kosovo', () => {
  for (const code of ['RS', 'XK', 'GB', 'SS']) expect(isCountry(code), code).toBe(true)
  for (const code of ['UK', 'YU', 'EU', 'rs', 'QZ', '']) expect(isCountry(code), code).toBe(false)
})

test('as many as ISO has assigned, and one more', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const all = letters.flatMap((first) => letters.map((second) => first + second))
  expect(all.filter(isCountry)).toHaveLength(250)
})

test('languages of BCP 47 in their own spelling', () => {
  for (const code of ['en', 'sr', 'sr-Latn', 'pt-BR', 'bs', 'cnr', 'und']) expect(isLanguage(code), code).toBe(true)
  for (const code of ['english', 'EN', 'sr-latn', 'xx', 'en_US', '']) expect(isLanguage(code), code).toBe(false)
})
