import { describe, expect, test } from 'vitest'
import { rowsOf } from '../small-world.ts'

/** Two voices that take turns, below a head. */
const talk = (asks: string, answers: string, head = '') =>
  `${head}\n\n${asks}: Why?\n${answers}: So.\n${asks}: How?\n${answers}: Thus.`

const speakersOf = (text: string, facts = {}) => {
  const { cast, appearances, diagnostics } = rowsOf(text, facts)
  return { ids: cast.map(({ id }) => id), appearances, rules: diagnostics.map(({ rule }) => rule) }
}

describe('labels', () => {
  test.each([
    ['a full name', talk('Q', 'Anders Holm'), 'per-anders-holm'],
    [
      'a full name in capitals is not in the authority, yet one person everywhere',
      talk('Q', 'Piers Cazalet'),
      'per-piers-cazalet',
    ],
    ['rank and family name, named in full elsewhere', talk('Q', 'BG Holm', 'We met Anders Holm.'), 'per-anders-holm'],
    ['initials of a person of the text', talk('Q', 'AH', 'We met Anders Holm.'), 'per-anders-holm'],
    [
      'initials of an office',
      talk('Q', 'DAHM', 'We met Deputy Assistant Harbour Master for Tides Anders Holm.'),
      'per-anders-holm',
    ],
    [
      'a name that a list of witnesses turns around',
      talk('Q', 'Mr Farrugia', 'FARRUGIA, Mr Colin, Chief Keeper'),
      'per-colin-farrugia',
    ],
    [
      'an office in brackets behind a name',
      talk('Q', 'Chair', 'Members present: Ana Moor (Chair); Bo Lind.'),
      'per-ana-moor',
    ],
    ['a single name is a voice of its document', talk('Q', 'Holm'), 'spk-x-holm'],
  ])('%s', (_, text, id) => {
    expect(speakersOf(text).ids[1]).toBe(id)
  })

  test('a name in capitals is written as the text writes it elsewhere', () => {
    const names = (head: string) => rowsOf(talk('Q', 'JOSETTE', head)).cast.map(({ name }) => name)
    expect(names('We met Josette at noon.')[1]).toBe('Josette')
    expect(names('We met at noon.')[1]).toBe('JOSETTE')
  })

  test('two candidates are a finding and no guess', () => {
    const { ids, rules } = speakersOf(talk('Q', 'BG Holm', 'We met Anders Holm and Ana Holm.'))
    expect(ids[1]).toBe('spk-x-bg-holm')
    expect(rules).toContain('ambiguous-speaker')
  })

  test('an abbreviated office counts while it was held', () => {
    expect(speakersOf(talk('Q', 'PCAP'), { published: '2021-05-01' }).ids[1]).toBe('per-dorde-dacic')
    expect(speakersOf(talk('Q', 'PCAP'), { published: '2023-05-01' }).ids[1]).toBe('spk-x-pcap')
    expect(speakersOf(talk('Q', 'PCAP')).ids[1]).toBe('spk-x-pcap')
  })

  test.each([
    ['its name', 'Harbour Post', {}, 'org-harbour-post'],
    ['an alias', 'HP', {}, 'org-harbour-post'],
    [
      'initials of an outlet that only sources.csv names',
      'NTM',
      { outlet: 'New Tide Monthly' },
      'org-new-tide-monthly',
    ],
  ])('an outlet asks by %s', (_, label, facts, id) => {
    expect(speakersOf(talk(label, 'Anders Holm'), facts).ids[0]).toBe(id)
  })

  test('a generic label is an anonymous voice of its document', () => {
    expect(speakersOf(talk('Q', 'A')).ids).toEqual(['anon-x-q', 'anon-x-a'])
  })
})

const questions =
  'Why did you go there at all?\n\nTo see.\n\nWhat did you see there then?\n\nTides.\n\nWill you go back there again?\n\nYes.'

test.each([
  ['Evening Star', 'Ana told the Evening Star what she saw.', 'org-evening-star'],
  ['ES', 'Ana told the Evening Star what she saw.', 'org-evening-star'],
  ['Evening Star', 'Ana told everything.', 'per-evening-star'],
  ['The Mayor', '', 'spk-x-the-mayor'],
])('who asks as "%s" after "%s" is %s', (label, head, id) => {
  expect(speakersOf(talk(label, 'Tom Reed', head)).ids[0]).toBe(id)
})

describe('voices without a label', () => {
  test.each([
    ['Interview with Anders Holm, Head of Tides.', 'anon-x-interviewer', 'per-anders-holm'],
    ['Interview of General Anders Holm for the Harbour Post.', 'org-harbour-post', 'per-anders-holm'],
    ['The Harbour Post published an interview with Anders Holm.', 'org-harbour-post', 'per-anders-holm'],
    [
      'Anders Holm said in an exclusive interview with the Harbour Post that tides matter.',
      'org-harbour-post',
      'per-anders-holm',
    ],
    ['A quiet day in Lune.', 'anon-x-interviewer', 'anon-x-interviewee'],
  ])('%s', (head, asks, answers) => {
    expect(speakersOf(`${head}\n\n${questions}`).ids).toEqual([asks, answers])
  })

  test('the outlet of sources.csv asks', () => {
    expect(speakersOf(questions, { outlet: 'Harbour Post' }).ids[0]).toBe('org-harbour-post')
    expect(speakersOf(questions, { outlet: 'The Tide' }).ids[0]).toBe('org-the-tide')
  })

  test('two who are introduced are a finding and no guess', () => {
    const head = 'An interview with Anders Holm follows. Then comes an interview with Ana Holm.'
    const { ids, rules } = speakersOf(`${head}\n\n${questions}`)
    expect(ids[1]).toBe('anon-x-interviewee')
    expect(rules).toContain('ambiguous-speaker')
  })
})

test.each([
  ['an office by its holder on the day', 'Port Captain', '2021-05-01', 'per-dorde-dacic'],
  ['an office after its holder left', 'Port Captain', '2023-05-01', 'spk-x-port-captain'],
  ['an initial by the full name of the text', 'O. Lind', null, 'per-olaf-lind'],
  ['a title that is no part of the name', 'General Olaf Lind', null, 'per-olaf-lind'],
  ['a paper and its interview', 'POST', null, 'spk-x-post'],
])('%s: %s', (_, label, published, id) => {
  const head = 'POST Interview with Olaf Lind'
  expect(speakersOf(talk('Q', label, head), published ? { published } : {}).ids[1]).toBe(id)
})

test('an appearance holds labels, office and evidence', () => {
  const text = talk('HP', 'Anders Holm', 'Interview with Anders Holm, Head of the Port Authority of Lune.')
  const [, guest] = speakersOf(text).appearances
  expect(guest).toMatchObject({
    speaker_id: 'per-anders-holm',
    role: 'interviewee',
    labels: ['Anders Holm'],
    position: 'Head of the Port Authority of Lune',
    organization_id: 'org-port-authority',
    turns: 2,
  })
  expect(text.slice(guest?.evidence_start ?? 0, guest?.evidence_end ?? 0)).toBe('Anders Holm')
})

test.each([
  [
    'what somebody does',
    'Coach Moor',
    'Five minutes with Coach Riley Moor\n\nWe met Coach Riley Moor.',
    'per-riley-moor',
  ],
  ['a title alone', 'THE CHIEF', 'Remarks by Chief Lucinda Moor After Touring the Port', 'per-lucinda-moor'],
  ['a title behind the name', 'CHIEF', 'The tides\n\nINTERVENES CARMELA MOOR, CHIEF OF TIDES', 'per-carmela-moor'],
  ['a title that two bear', 'THE CHIEF', 'Remarks by Chief Lucinda Moor and Chief Ana Lind', 'spk-x-the-chief'],
  ['a title that was borne', 'THE CHIEF', 'Remarks by former Chief Lucinda Moor', 'spk-x-the-chief'],
  ['initials with full stops', 'L. M.', 'The tides\n\nWhere Lucinda Moor works, the roof leaks.', 'per-lucinda-moor'],
  ['a family name of two words', 'MR. VAN MOOR', 'Panel: Lucinda Van Moor, keeper', 'per-lucinda-van-moor'],
  ['a question of somebody', 'ZUSATZFRAGE MOOR', 'Lucinda Moor fragt', 'per-lucinda-moor'],
  ['a word for the answer', 'Përgjigje', 'Interview with Lucinda Moor', 'per-lucinda-moor'],
])('%s: %s', (_, label, head, id) => {
  expect(speakersOf(talk('Q', label, head)).ids[1]).toBe(id)
})

test('numbered labels name the guest of the head', () => {
  const text = 'Interview with Lucinda Moor\n\nQ1: Why?\nA1: So.\n\nQ2: How?\nA2: Thus.\n\nQ3: When?\nA3: Soon.'
  const { ids, appearances } = speakersOf(text)
  expect(ids[1]).toBe('per-lucinda-moor')
  expect(appearances[1]?.labels).toEqual(['A1', 'A2', 'A3'])
})
