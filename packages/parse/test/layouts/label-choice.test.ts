import { expect, test } from 'vitest'
import { chooseReading } from '../../src/layouts/index.ts'
import { readPage } from '../../src/page.ts'

const labelsOf = (text: string) => chooseReading(readPage(text)).reading?.starts.map(({ label }) => label?.text) ?? []

test.each([
  ['a part that is played once', 'AB: Who?\nCD: Me.\nAudience: Why?\nCD: So.\nAB: Thanks.', 'Audience'],
  ['a full name that comes once', 'AB: Who?\nCD: Me.\nAna Moor: Why?\nCD: So.\nAB: Thanks.', 'Ana Moor'],
])('%s is a label between others', (_, text, label) => {
  expect(labelsOf(text)).toEqual(['AB', 'CD', label, 'CD', 'AB'])
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
