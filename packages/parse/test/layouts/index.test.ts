import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseReading, layouts } from '../../src/layouts/index.ts'
import { readPage } from '../../src/page/page.ts'
import { html } from '../../src/readers/html/index.ts'

const layoutOf = (text: string) => chooseReading(readPage(text)).reading?.layout ?? null

/** Not layouts: the list, the labelled ones and what headings and questions share. */
const OTHERS = ['index', 'labelled', 'excerpt-start']

test('every file in layouts/ is in the list, under its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/layouts')).map((name) => name.replace(/\.ts$/, ''))
  const unlabelled = layouts.map(({ name }) => name).filter((name) => !name.startsWith('labelled-'))
  expect(unlabelled.sort()).toEqual(files.filter((name) => !OTHERS.includes(name)).sort())
})

test('a saved page whose questions are bold', () => {
  const source = ['Who was it?', 'Me.', 'Tell us more.', 'No.', 'Why?', 'So.', 'When?', 'Now.']
    .map((line, index) => (index % 2 === 0 ? `<p><b>${line}</b></p>` : `<p>${line}</p>`))
    .join('')
  const read = html.read(source)
  if ('problem' in read) throw new Error(read.problem)
  const reading = chooseReading(readPage(read.text, read)).reading
  expect(reading?.layout).toBe('headings')
  expect(reading?.starts.map(({ side }) => side)).toEqual(
    Array.from({ length: 4 }, () => ['question', 'answer']).flat(),
  )
})

const layoutOfPage = (source: string) => {
  const read = html.read(source)
  return 'problem' in read ? null : (chooseReading(readPage(read.text, read)).reading?.layout ?? null)
}

test.each([
  [
    'names in an element of their own',
    '<p><span class=who>Ana Moor</span> Who was it?<p><span>Bo</span> Me.<p><span>Ana Moor</span> Why?<p><span>Bo</span> So.',
    'run-in-names',
  ],
  [
    'names inside an element of the whole line, and somebody who speaks but once',
    '<p><i><b>Ana</b> Who was it?</i><p><b>Bo</b> Me.<p><b>Ana</b> Why?<p><b>Cy Lind</b> I know.<p><b>Bo</b> So.',
    'run-in-names',
  ],
  [
    'questions as terms',
    '<dl><dt>Who was it?<dd>Me.<dt>Tell us more.<dd>No.<dt>Why?<dd>So.<dt>When?<dd>Now.</dl>',
    'headings',
  ],
  [
    'a list of places',
    '<li><b>Rome</b> Old, is it?<li><b>Oslo</b> New.<li><b>Bonn</b> Small.<li><b>Rome</b> Again.<li><b>Oslo</b> Too.<li><b>Kiel</b> So.',
    null,
  ],
  [
    'a story about people in bold',
    '<p><b>Ana Moor</b> asked who it was.<p><b>Bo Lind</b> knew.<p><b>Ana Moor</b> asked when?<p><b>Bo Lind</b> knew.',
    null,
  ],
  [
    'people and what they are',
    '<p><b>Ana Moor</b>, host. Who?<p><b>Bo Lind</b>, guest.<p><b>Ana Moor</b>, host.<p><b>Bo Lind</b>, guest.',
    null,
  ],
])('a saved page with %s', (_, source, layout) => {
  expect(layoutOfPage(source)).toBe(layout)
})

test('time marks behind names in bold are not said', () => {
  const lines = ['**Ana** (00:12) Who?', '**Bo** 00:15 Me.', '**Ana** (00:17)', '**Bo** No.']
  const { reading } = chooseReading(readPage(lines.join('\n')))
  const from = reading?.starts.map(({ speech }) => lines.join('\n').slice(speech).split('\n')[0])
  expect(from).toEqual(['Who?', 'Me.', '(00:17)', 'No.'])
})

test('a heading that tells somebody to go on, between questions', () => {
  const text =
    'What do you do?\nI keep the light.\nDescribe a normal day\nThere are two kinds of it.\nWhy is that so?\nThe tide has two.'
  const { reading } = chooseReading(readPage(text))
  expect(reading?.starts.map(({ side }) => side)).toEqual(
    Array.from({ length: 3 }, () => ['question', 'answer']).flat(),
  )
})

test('who asks among the comments asks nobody', () => {
  const talk = 'Who was it then?\n\n– Me.\n\nAnd when was that?\n\n– Now.\n\nAnd why was that?\n\n– So.'
  const { reading } = chooseReading(readPage(`${talk}\n\nKomentari (2)\n\nTom\n\nAnd what is the price?`))
  expect(reading?.starts).toHaveLength(6)
})

test.each([
  ['who comments below', 'Comments\n\nTom: Nice.\n\nUna: No.\n\nTom: Yes.', 4],
  ['who goes on below', 'Comments\n\nAna Moor: And then?\n\nBo Lind: Yes.', 6],
])('labels of %s', (_, below, count) => {
  const talk = 'Ana Moor: Who?\n\nBo Lind: Me.\n\nAna Moor: When?\n\nBo Lind: Now.'
  expect(chooseReading(readPage(`${talk}\n\n${below}`)).reading?.starts).toHaveLength(count)
})

test.each([
  ['labels that take turns', 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.', 'labelled-colon'],
  ['letters with a dash', 'Q - Who?\nA - Me.\nQ - When?\nA - Now.', 'labelled-dash'],
  [
    'names with full stop and dash',
    'Ana Moor.- Who?\nPresident.- Me.\nAna Moor.- When?\nPresident.- Now.',
    'labelled-dot',
  ],
  ['names on their own lines', 'ANA\nWho was it?\nBO\nMe, I fear.\nANA\nWhen?\nBO\nNow.', 'labelled-own-line'],
  [
    'a press room',
    'MS. MOOR: Hello.\n\nQ   Who was it?\n\nMS. MOOR: Me.\n\nQ   When?\n\nMS. MOOR: Now.',
    'labelled-colon',
  ],
  [
    'posts of a forum',
    'bellringer   9 points   3 years ago\n\nI ring. Ask me.\n\nsalt   4 points   3 years ago\n\nWhy?\n\nbellringer   7 points   3 years ago\n\nSo.\n\nsalt   2 points   3 years ago\n\nThanks.',
    'labelled-post',
  ],
  ['topics above what was said', 'On tides…\n\nThey turn.\n\nOn rain:\n\nIt falls.\n\nOn snow\n\nIt melts.', 'topics'],
  ['what is long ago', 'It broke 3 years ago\n\nWhy?\n\nIt broke 3 years ago\n\nSo.', null],
  ['dashes on both sides', '- Who was it?\n- Me.\n- When?\n- Now.', 'dashes'],
  ['dashes for answers', 'Who was it then?\n\n– Me.\n\nWhen?\n\n– Now.', 'dashes'],
  [
    'marked questions, and a list in an answer',
    '> Who was it?\n\nMe.\n\n> What came?\n\nThis:\n\n* one\n* two\n\n> And then?\n\nNo.',
    'dashes',
  ],
  ['bullets and dashes', '• Who was it?\n- Me.\n• When?\n- Now.', 'dashes'],
  ['labels inside lost line breaks', 'AM: Who was it? TM: Me. AM: When was it? TM: Now.', 'labelled-colon'],
  [
    'names in bold without a colon',
    '**Ana Moor** Who?\n\n**Bo Lind** Me.\n\n**Ana Moor** When?\n\n**Bo Lind** Now.',
    'run-in-names',
  ],
  [
    'words in bold, which are no names',
    '**So** Who?\n\n**Never** No.\n\n**So** When?\n\n**Later** Yes.',
    'alternating',
  ],
  ['a list with dashes', '- Bread\n- Milk\n- Eggs\n- Salt', null],
  ['numbers that count up', 'Q1. Who?\nMe.\nQ2. When?\nNow.', 'numbered'],
  ['bare numbers with questions', '1. Who was it then?\nMe.\n2. When was it then?\nNow.', 'numbered'],
  [
    'numbers of which one asks without a mark',
    '1. Who?\nMe.\n2. When?\nNow.\n3. Tell us.\nNo.\n4. Why?\nSo.',
    'numbered',
  ],
  [
    'questions as headings',
    '## Who?\n\nMe.\n\n## Tell us more.\n\nNo.\n\n## Why?\n\nSo.\n\n## When?\n\nNow.',
    'headings',
  ],
  ['questions in bold', '**Who?**\n\nMe.\n\n**Tell us.**\n\nNo.\n\n**Why?**\n\nSo.\n\n**When?**\n\nNow.', 'headings'],
  ['headings that do not ask', '## Early years\n\nShe left.\n\n## Work\n\nShe stayed.\n\n## Late?\n\nNo.', null],
  ['dashes for questions', '– Who was it?\n\nMe.\n\n– When?\n\nNow.\n\n– Tell us.\n\nNo.', 'dashes'],
  ['names in brackets', '[Host] Who?\n[Moor] Me.\n[Host] When?\n[Moor] Now.', 'labelled-bracket'],
  ['happenings in brackets', '[Applause] Thank you.\n[Laughs] So.\n[Applause] Who?\n[Laughs] Yes.', null],
  ['short questions in Spanish', '¿Cómo fue?\n\nBien.\n\n¿Qué pasó?\n\nNada.\n\n¿Y luego?\n\nCalma.', 'alternating'],
  ['names before a bar', 'Moor | Who?\nLind | Me.\nMoor | When?\nLind | Now.', 'labelled-pipe'],
  ['names in lower case', 'tom: who?\nana: me.\ntom: when?\nana: now.', 'labelled-lower-case'],
  ['a form in lower case', 'name: Tom\nage: 30\nname: Ana\nage: 40', null],
  ['names in capitals', 'MOOR Who was it?\nLIND Me.\nMOOR When?\nLIND Now.', 'labelled-capitals'],
  [
    'capitals before plain questions',
    'MOOR Who was it then?\n\nLIND Me, I fear.\n\nMOOR Tell us when it was.\n\nLIND Only now.',
    'labelled-capitals',
  ],
  [
    'acronyms at the start of paragraphs',
    'NATO The West met.\nA word.\nAnd so?\nUN The rest.\nNATO It met.\nNo.\nUN So.',
    null,
  ],
  ['captions', '>> Who was it?\n>> Me.\n>> When?\n>> Now.', 'dashes'],
  [
    'dashes for answers, one question without a mark',
    'Who was it then?\n\n– Me.\n\nThey say it was late.\n\n– It was.\n\nWhy?\n\n– So.',
    'dashes',
  ],
  [
    'questions in capitals',
    'WHO WAS IT?\n\nMe, I fear.\n\nTELL US.\n\nNo. Do you know why?\n\nWHEN?\n\nNow.\n\nWHERE?\n\nHere.',
    'alternating',
  ],
  ['a headline that asks', 'Who was it then?\n\n3 March 2020\n\nIt was late.\n\nNobody knows.', null],
  ['captions with names', '>> MOOR: Who?\n>> LIND: Me.\n>> MOOR: When?\n>> LIND: Now.', 'labelled-colon'],
  ['a hearing', 'The CHAIRMAN. Who?\nMr. MOOR. Me.\nThe CHAIRMAN. When?\nMr. MOOR. Now.', 'labelled-dot'],
  ['a host and a guest', 'Host: Who was it?\nGuest: Me.\nHost: When?\nGuest: Now.', 'labelled-colon'],
  [
    'questions and answers',
    'Who was it then?\n\nMe.\n\nWhen was it then?\n\nNow.\n\nAnd where was it?\n\nHere.',
    'alternating',
  ],
  [
    'names inside lost line breaks, before a dash',
    'ANA MOOR – Why so? BO LIND – So. AM – And then? BL – Then the old one – the cat – came.\nAM – Which? BL – Mine. AM – Ah. BL – Yes.',
    'labelled-dash',
  ],
  [
    'questions and answers, and a photographer below the pictures',
    'CY FALK\n\nP. ¿Cómo?\n\nR. Bien.\n\nP. ¿Por qué?\n\nR. No sé.\n\nCY FALK\n\nP. ¿Y?\n\nR. Nada.\n\nP. ¿Ya?\n\nR. Ya.',
    'labelled-dot',
  ],
  [
    'numbers of which half ask, each with its answer',
    '1. Who was it?\nMe.\n2. They say it was late.\nIt was.\n3. And why?\nSo.\n4. You left early.\nI did.\n5. When was it?\nNow.',
    'numbered',
  ],
  ['a news story', 'The council met.\n\nIt voted.\n\nNobody knows why.', null],
  ['a story with one rhetorical question', 'The council met.\n\nAnd what now?\n\nNobody knows.', null],
  ['a numbered list', '1. Bread\n2. Milk\n3. Eggs', null],
  ['a phrase with a colon', 'In short: no.\n\nThe council met.\n\nIn short: yes.', null],
  ['nothing', '', null],
])('%s', (_, text, layout) => {
  expect(layoutOf(text)).toBe(layout)
})
