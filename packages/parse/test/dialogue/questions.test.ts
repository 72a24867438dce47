import { expect, test } from 'vitest'
import { findAnswerStart } from '../../src/dialogue/questions.ts'
import { endsAsQuestion, endsAsSentence } from '../../src/text/sentence-ends.ts'

test.each([
  ['Why?', true],
  ['“Why?”', false],
  ['"Why?"', true],
  ['(Why?)', true],
  ['"Pourquoi ? "', true],
  ['Why? I know.', false],
  ['Зашто;', false],
])('%s ends as a question: %s', (text, expected) => {
  expect(endsAsQuestion(text)).toBe(expected)
})

test.each([
  ['I know.', true],
  ['I was about to say--', true],
  ['He said: "No."', true],
  ['Il a dit : « Non. »', true],
  ['Soldiers on an exercise', false],
  ['Chief of the General Staff, General Milan Mojsilovic', false],
])('%s ends as a sentence: %s', (text, expected) => {
  expect(endsAsSentence(text)).toBe(expected)
})

test.each([
  ['And what do you make of all of this? I make very little of it, to be honest.', 'I make'],
  ['And what do you make of all of this? We think that nothing will come of it.', 'We think'],
  ['I asked myself what you would make of it? I think that nothing will come of it.', null],
  ['Why? I do not know what to say to that.', null],
  ['And what do you make of all of this? Who knows what they will do?', null],
])('%s parts at %s', (text, answer) => {
  const at = findAnswerStart(text)
  expect(at === null ? null : text.slice(at).startsWith(answer ?? '')).toBe(answer === null ? null : true)
})
