import { expect, test } from 'vitest'
import { namesBehindTitles, namesIn } from '../../src/names/find-names.ts'
import { properCase } from '../../src/text/letter-case.ts'
import { knowledge } from '../small-world.ts'

const { titles } = knowledge

test.each([
  ['with Chief of Tides General Anders Holm and Ana Holm', ['Anders Holm', 'Ana Holm']],
  ["I'm Alex Payne. I go by the sea", ['Alex Payne']],
  ['Piers B. Cazalet, Jaap de Hoop Scheffer', ['Piers B. Cazalet', 'Jaap de Hoop Scheffer']],
  ['Minister of Foreign Affairs Ilinca Dorobantu', ['Ilinca Dorobantu']],
  ['the Minister of Rural Life Ana Moor', ['Ana Moor']],
  ['the Minister of Foreign Affairs', []],
  ['TRANSCRIPT OF THE PRIME MINISTER', []],
  ['Ana Moor Jens Lind', ['Ana Moor', 'Jens Lind']],
  ['Ana MOOR', ['Ana Moor']],
  ['MG Siegler', ['MG Siegler']],
  ['de ANA MOOR Almería', ['Ana Moor']],
  ['Narrator: Ana Moor Interviewer: Bo Lind Date: 12 May', ['Ana Moor', 'Bo Lind']],
  ['nothing here', []],
])('names in "%s"', (text, names) => {
  expect(namesIn(text, 0, titles, 'en').map(({ name }) => name)).toEqual(names)
})

test.each([
  ['en', 'When Ana Moor left, Senators Bo Lind and Rt Hon Ada Moor stayed', ['Ana Moor', 'Bo Lind', 'Ada Moor']],
  ['en', 'Remarks by General Ana Moor After Touring Flood Barriers', ['Ana Moor']],
  ['en', 'Talks with Minister Moor', []],
  ['en', 'Geologist Ana Moor left, and so did Ikeda Ana Moor', ['Ana Moor', 'Ikeda Ana Moor']],
  ['de', 'Am Kai steht Jens Moor. Die Seilerin Ana Moor geht', ['Jens Moor', 'Ana Moor']],
  ['de', 'Ich Jens', []],
  ['fr', 'Selon Lucie Moor, Avec Ana du Moulin de', ['Lucie Moor', 'Ana du Moulin']],
  ['es', 'Según Ana de la Mora, El Juan Mora', ['Ana de la Mora', 'Juan Mora']],
  ['it', 'Per Olga Mori. Con Ada Mori', ['Olga Mori', 'Ada Mori']],
  ['sv', 'Per Moor', ['Per Moor']],
  ['pt', 'Segundo o autor, Com Ana Mora', ['Ana Mora']],
  ['sr-Latn', 'Kada Ana Mor igra, Mladosti Vladan Mor trči', ['Ana Mor', 'Vladan Mor']],
  ['sr', 'Када Ана Мор пева', ['Ана Мор']],
  ['ru', 'Если Анна Морская поёт', ['Анна Морская']],
  ['sq', 'Kur Arta Mora këndon', ['Arta Mora']],
])('%s: names in "%s"', (language, text, names) => {
  expect(namesIn(text, 0, titles, language).map(({ name }) => name)).toEqual(names)
})

test('a title with one name behind it is no name with a title', () => {
  expect(namesBehindTitles('General Ana de, General Ana Moor', 0, titles).map(({ name }) => name)).toEqual(['Ana Moor'])
})

test.each([
  ['NATHAN CORRIGAN', 'Nathan Corrigan'],
  ["MARY O'HARA-LIND", "Mary O'Hara-Lind"],
  ['Nathan Corrigan', 'Nathan Corrigan'],
  ['MG', 'Mg'],
])('%s -> %s', (name, proper) => {
  expect(properCase(name)).toBe(proper)
})
