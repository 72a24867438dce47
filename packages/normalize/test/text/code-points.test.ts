import { expect, test } from 'vitest'
import { countCodePoints } from '../../src/text/code-points.ts'

test.each([['plain'], ['č — “quotes”'], ['😀a😀😀b'], ['a\ud83db'], ['']])('every offset of %j', (text) => {
  const at = countCodePoints(text)
  for (let offset = 0; offset <= text.length; offset += 1) {
    // A UTF-16 offset in the middle of a character has no code point of its own.
    if (/[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))) continue
    expect(at(offset)).toBe([...text.slice(0, offset)].length)
  }
})
