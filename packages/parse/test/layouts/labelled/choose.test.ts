import { expect, test } from 'vitest'
import { chooseReading } from '../../../src/layouts/index.ts'
import { readPage } from '../../../src/page/page.ts'

const labelsOf = (text: string) => chooseReading(readPage(text)).reading?.starts.map(({ label }) => label?.text) ?? []

test.each([
  ['a part that is played once', 'AB: Who?\nCD: Me.\nAudience: Why?\nCD: So.\nAB: Thanks.', 'Audience'],
  ['a full name that comes once', 'AB: Who?\nCD: Me.\nAna Moor: Why?\nCD: So.\nAB: Thanks.', 'Ana Moor'],
])('%s is a label between others', (_, text, label) => {
  expect(labelsOf(text)).toEqual(['AB', 'CD', label, 'CD', 'AB'])
})

test.each([
  [
    'who opens the programme',
    'LUCINDA FARROW, HOST:\n\nA school is cheap here. Ana Moor went to see.\n\nANA MOOR: Who?\n\nBO LIND: Me.\n\nMOOR: Why?\n\nLIND: So.',
    'LUCINDA FARROW, HOST',
  ],
  [
    'full names with the time alone on their lines',
    'Ana Moor: 00:00:00\n\nWelcome.\n\nBo Lind: 00:00:04\n\nThanks.\n\nAna: 00:00:09\n\nWhy?\n\nBo: 00:00:12\n\nSo.\n\nAna: 00:00:20\n\nAnd?',
    'Ana Moor',
  ],
  [
    'an office, which is the label later',
    'Mayor Ana Moor: Good morning.\n\nQuestion: Who?\n\nMayor: Me.\n\nQuestion: When?\n\nMayor: Now.',
    'Mayor Ana Moor',
  ],
])('the first label: %s', (_, text, label) => {
  expect(labelsOf(text)[0]).toBe(label)
})

test('what somebody reads out is no label', () => {
  const talk = 'Q: Who?\nA: The sheet says "Q: What now? A: You ring Bo." I did.\nQ: And?\nA: He came.'
  expect(labelsOf(talk)).toEqual(['Q', 'A', 'Q', 'A'])
  expect(labelsOf(talk.replaceAll('"', '').replace('What', 'what').replace('You', 'you'))).toEqual(['Q', 'A', 'Q', 'A'])
})

test('a reporter who is named but once, above the first question', () => {
  const text =
    'Ana Moor.- Good evening. How are you?\nPresident.- Well.\nJo Lind.- And now?\nPresident.- So.\nJo Lind.- Thanks.'
  expect(labelsOf(text)[0]).toBe('Ana Moor')
})

test('a line printed twice describes a picture', () => {
  const text =
    'AB: Who?\nCD: Me.\nMoor, the mayor: "Nobody left us a book."\nMoor, the mayor: "Nobody left us a book."\nAB: So?\nCD: No.'
  expect(labelsOf(text)).toEqual(['AB', 'CD', 'AB', 'CD'])
})

test('a paper with a small word in its name, where it comes back between others', () => {
  const talk = 'Lune news: Who?\nMoor: Me.\nLune news: When?\nMoor: Now.\nLune news: Why?\nMoor: So.'
  expect(labelsOf(talk)).toEqual(['Lune news', 'Moor', 'Lune news', 'Moor', 'Lune news', 'Moor'])
  expect(labelsOf('AB: Who?\nCD: Me.\nOne thing: no.\nAB: When?\nCD: Now.')).toEqual(['AB', 'CD', 'AB', 'CD'])
})

test('names inside lines whose breaks were lost', () => {
  const talk = 'We met. The Post: Who? Moor: Me. The Post: When? Moor: Now. The Post: Why? Moor: So.'
  expect(labelsOf(talk)).toEqual(['The Post', 'Moor', 'The Post', 'Moor', 'The Post', 'Moor'])
})

test('a word with a colon that comes once is none', () => {
  expect(labelsOf('AB: Who?\nCD: Me.\nSeriously: why?\nAB: When?\nCD: Now.')).toEqual(['AB', 'CD', 'AB', 'CD'])
})

test('a word that heads the parts of the page is none', () => {
  const part = (number: number) => `Myth: the tide is slow ${number}\nAB: Who says so?\nCD: They do.\nAB: Why?\nCD: So.`
  expect(labelsOf([1, 2, 3].map(part).join('\n'))).not.toContain('Myth')
})

test('a line above the date is the head of the page', () => {
  const talk =
    'THE POST\nWho was it?\nANA MOOR\nMe, I fear.\nTHE POST\nAnd when?\nANA MOOR\nNow.\nTHE POST\nWhy?\nANA MOOR\nSo.'
  expect(labelsOf(`INTERVIEW\nThe salt is in a hurry\n3 May 2020\n\n${talk}`)[0]).toBe('THE POST')
})

test('a line printed twice is the title', () => {
  const title = 'Ana Moor for the Post: I learned to keep quiet there'
  const talk = 'POST: Who?\nMOOR: Me.\nPOST: When?\nMOOR: Now.\nPOST: Why?\nMOOR: So.'
  expect(labelsOf(`${title}\n\nShare\n\n${title}\n\n${talk}`)[0]).toBe('POST')
})

test('the first label has the name, the others its initials, a typo, an affiliation', () => {
  const talk = 'Nord-Kurier: Who?\nMoor: Me.\nNK: When?\nMoor: Now.\nNK: Why?\nMoor: So.'
  expect(labelsOf(talk)[0]).toBe('Nord-Kurier')
  expect(labelsOf('Question: Who?\nMoor: Me.\nQestion: When?\nMoor: Now.')).toContain('Qestion')
  expect(labelsOf('SILLS: Who?\nPETER KALLE, Lune Trust: Me.\nSILLS: So?\nPETER KALLE: Yes.')).toHaveLength(4)
})

test('one label for both sides', () => {
  const talk = Array.from({ length: 5 }, (_, number) => `Me: What of the ${number}th?\n\nMe: It came.`).join('\n\n')
  expect(labelsOf(talk)).toHaveLength(10)
  expect(labelsOf(talk.replaceAll('?', '.'))).toHaveLength(0)
})

test('the full name inside a line, where line breaks were lost and the short one comes back', () => {
  const talk = 'We met at home. Harbour Post: Who? Ana Moor: Me. Post: When? Moor: Now. Post: Why? Moor: So.'
  expect(labelsOf(talk)).toEqual(['Harbour Post', 'Ana Moor', 'Post', 'Moor', 'Post', 'Moor'])
})
