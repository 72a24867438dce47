import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { blankOut, findPrintArtifacts } from '../../src/text/print-artifacts.ts'

const cutFrom = (text: string) => findPrintArtifacts(text).map(({ start, end }) => text.slice(start, end))

const spokenIn = (text: string) => {
  const { turns } = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null })
  return turns.map(({ speech }) => speech.map(({ start, end }) => text.slice(start, end)).join(' | '))
}

test('numbers of lines, where nearly all have one', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `${index + 1}   the tide came in`)
  expect(cutFrom(lines.join('\n'))).toHaveLength(12)
  // A title page has none.
  expect(cutFrom(['A court', 'A case', 'A day', ...lines].join('\n'))).toHaveLength(12)
  expect(cutFrom(lines.map((line, index) => (index % 3 === 0 ? line : 'the tide')).join('\n'))).toEqual([])
  expect(cutFrom(lines.map((line, index) => line.replace(/\d+/, String((index * 7) % 50))).join('\n'))).toEqual([])
})

test('the head of a page in the middle of a sentence, with its title', () => {
  expect(cutFrom('< Previous page | Page 2 of 5\n\nSo.\n\n< Previous page | Page 2 of 5')).toEqual([])
  const text = 'It was Lune Voices HV-0417 Page 2 of 19 cold and Lune Voices HV-0417 Page 3 of 19 dark.'
  expect(cutFrom(text)).toEqual(['Lune Voices HV-0417 Page 2 of 19', 'Lune Voices HV-0417 Page 3 of 19'])
  expect(cutFrom('See Page 12, and then Page 14.')).toEqual([])
  expect(cutFrom('it is the Lune hour – page 1/3 tide, and the Lune hour – page 2/3 fish')).toEqual([
    'the Lune hour – page 1/3',
    'the Lune hour – page 2/3',
  ])
})

test('cues that were saved as plain text', () => {
  const cue = (number: number) =>
    `${number}\n00:00:0${number}.000 --> 00:00:0${number}.900\n<v Speaker ${(number % 2) + 1}>So ${number}?\n`
  const text = [1, 2, 3, 4].map(cue).join('\n')
  expect(cutFrom(text)).toHaveLength(4)
  expect(spokenIn(text)).toEqual(['So 1?', 'So 2?', 'So 3?', 'So 4?'])
})

test('debris is cut out of a turn without splitting it', () => {
  const talk = [
    'ANA: Why did you',
    'go there?',
    'BO: To see',
    'the tide.',
    'ANA: And did',
    'you see it?',
    'BO: I did',
    'see it.',
  ]
  const text = [...talk, ...talk].map((line, index) => `${index + 1}  ${line}`).join('\n')
  const spoken = spokenIn(text)
  expect(spoken).toHaveLength(8)
  expect(spoken[1]).toBe('To see | the tide.')
})

test('blanks keep the line ends and the length', () => {
  expect(blankOut('a12\n34b', [{ start: 1, end: 6 }])).toBe('a  \n  b')
})
