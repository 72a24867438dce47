import { expect, test } from 'vitest'
import { rowsOf } from '../small-world.ts'

const LABELS =
  `Q Entrevistador Entrevistadora Intervistatrice Journalistin Questioner Redakcija Gazetarja Nachfrage Moderador
  Moderadora Moderatrice Animateur Clerk Oyente Presenter Ведущая Водитељ`.split(/\s+/)

test.each(LABELS)('%s names nobody', (label) => {
  const { cast, named, mentions } = rowsOf(`A talk on the tides

${label}: Good evening
Ana Moor: The tide, as ever, brings me here.
${label}: How long will you stay?
Ana Moor: Until the lamp is lit, and no longer than that.
${label}: Thank you.
Ana Moor: You are welcome.`)
  expect(cast.map(({ name, kind }) => [name, kind])).toEqual([
    [label, 'anonymous'],
    ['Ana Moor', 'person'],
  ])
  expect(JSON.stringify([named, mentions])).not.toContain(label === 'Q' ? '"Q"' : label)
})
