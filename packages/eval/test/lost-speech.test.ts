import { expect, test } from 'vitest'
import { countLostSpeech, sumLostSpeech } from '../src/lost-speech.ts'
import { CLAIM, GOLD, TEXT } from './sample.ts'

test('speech that is claimed to be a caption, a heading or furniture is lost', () => {
  // Of 4 + 7 + 4 + 2 characters: nothing of them lies in the furniture or the headings.
  expect(countLostSpeech(GOLD, CLAIM, TEXT)).toEqual({ lost: 0, of: 17 })
  // "Hi 😀?" as a heading, and "o." of "So." as furniture; the "S" is ignored.
  const lost = countLostSpeech(GOLD, { ...CLAIM, headings: [[22, 27]], furniture: [[51, 54]] }, TEXT)
  expect(lost).toEqual({ lost: 6, of: 17 })
  expect(sumLostSpeech([lost, lost])).toEqual({ lost: 12, of: 34 })
})
