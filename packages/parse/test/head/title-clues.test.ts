import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

const TALK = 'Ana Moor: Who was it?\n\nBo Lind: Me.\n\nAna Moor: And when?\n\nBo Lind: Now.'

test.each([
  [
    'the name above what the person does',
    'Uses Tides\n\nRosa Veil\n\nBridge engineer (Harbour Board)\n\n14 March 2021',
    'Rosa Veil',
  ],
  [
    'the name, though it ends as occupations do',
    'Uses Tides\n\nAna Sailer\n\nUX designer\n\n14 March 2021',
    'Ana Sailer',
  ],
  [
    'the line above who spoke',
    'Daily Press Briefing\nRosa Veil, Spokesman\nLune\nJanuary 9, 2009\nEfforts of the Board',
    'Daily Press Briefing',
  ],
  [
    'not who takes part',
    'Trams for the town\nHost: Ana Moor\nGuests: Bo Lind, head of the depot, and Cy Falk, driver',
    'Trams for the town',
  ],
  [
    'not who took the picture',
    '"The perfect tide is the one that nobody saw"\n\nRosa Veil, in her house at Lune, last Tuesday.\nMARTA LIND\n\n14 March 2021',
    '"The perfect tide is the one that nobody saw"',
  ],
  [
    'the episode',
    'The Slow Bridge\nEpisodes  About  Shop  Merch\n\nEpisode 88: Rust\nAll about the tides of the bay',
    'Episode 88: Rust',
  ],
  [
    'not the site above its menu',
    'The Long Harbour Quarterly Review\nHome | Golf | Tennis | Archive\n\nLakeside Open\n14 March 2021',
    'Lakeside Open',
  ],
  [
    'not what the page was printed in',
    "Kiln & Wheel — the potters' quarterly\n\nTwo Ways of Looking at a Teapot\n\nThe critic went to the fens, and asked what he could about the fire of that year.",
    'Two Ways of Looking at a Teapot',
  ],
  [
    'not what stands above the breadcrumb',
    'Menu\nNews\n\nThe morning in a few words: what matters\n\nThe Post > Life > Gardens\n\n»A garden is an opinion«\n\n14 March 2021',
    '»A garden is an opinion«',
  ],
  ['not the motto', 'a blog about where people work\n\nTides of the bay\n14 March 2021', 'Tides of the bay'],
  ['not the one who holds the office', 'The Hon Gordon Pell MP\nDoorstop in Lune\n14 March 2021', 'Doorstop in Lune'],
  [
    'not a standfirst without a full stop',
    'Interview with The Herald\nInterview with Rosa Veil of the board of the harbour, conducted by Jens Moor and Alma Riis on 25 May\n29 May 2022',
    'Interview with The Herald',
  ],
  [
    'not what sort of talk it is',
    'The Patience of Brick\nA conversation with Rosa Veil\n14 March 2021',
    'The Patience of Brick',
  ],
  [
    'what sort of talk it is, where nothing else is',
    'THE HARBOUR WORKERS HISTORY PROJECT\n\nINTERVIEW WITH ROSA VEIL',
    'INTERVIEW WITH ROSA VEIL',
  ],
  [
    'the last line of a card',
    'Transcripts of the Harbour Board of Lune\nRelease Type:\nTranscript\nLocation:\nLune\nThe Project',
    'The Project',
  ],
  [
    'not a field of a form',
    'INTERVIEW OF ROSA VEIL\nPlace:         the kitchen of the old house\nDate of interview: March 3, 2019',
    'INTERVIEW OF ROSA VEIL',
  ],
])('the title is %s', (_, head, title) => {
  const text = `${head}\n\n${TALK}`
  const found = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).title
  expect(found && text.slice(found.start, found.end)).toBe(title)
})
