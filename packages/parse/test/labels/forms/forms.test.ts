import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bareLetter } from '../../../src/labels/forms/bare-letter.ts'
import { bracket } from '../../../src/labels/forms/bracket.ts'
import { capitals } from '../../../src/labels/forms/capitals.ts'
import { colon } from '../../../src/labels/forms/colon.ts'
import { dash } from '../../../src/labels/forms/dash.ts'
import { dot } from '../../../src/labels/forms/dot.ts'
import { forumPost } from '../../../src/labels/forms/forum-post.ts'
import { letter } from '../../../src/labels/forms/letter.ts'
import { lowerCase } from '../../../src/labels/forms/lower-case.ts'
import { outlet } from '../../../src/labels/forms/outlet.ts'
import { ownLine } from '../../../src/labels/forms/own-line.ts'
import { pipe } from '../../../src/labels/forms/pipe.ts'
import { voiceTag } from '../../../src/labels/forms/voice-tag.ts'
import type { LabelForm } from '../../../src/labels/label-form.ts'
import { fold } from '../../../src/text/fold.ts'

/** line -> name | speech; a line alone must not be taken. */
const cases: readonly [LabelForm, readonly (readonly [line: string, name?: string, speech?: string])[]][] = [
  [
    colon,
    [
      ['«ВЗ»: И что?', '«ВЗ»', 'И что?'],
      ['MAYOR TY MOOR (R), LUNE (via telephone): Yes', 'MAYOR TY MOOR', 'Yes'],
      ['EWB: How?', 'EWB', 'How?'],
      ['EWB:\u00a0How?', 'EWB', 'How?'],
      ['BG Romano: I assumed', 'BG Romano', 'I assumed'],
      ['THE PRESIDENT:', 'THE PRESIDENT', ''],
      ['NATHAN CORRIGAN, HOST:', 'NATHAN CORRIGAN, HOST', ''],
      ['JULIEN BOIS (Commander, KFOR): Well', 'JULIEN BOIS', 'Well'],
      ['Die Zeit (Zeit): Frau', 'Die Zeit', 'Frau'],
      ['[00:12] Ana: Yes', 'Ana', 'Yes'],
      ['Ana [00:12]: Yes', 'Ana', 'Yes'],
      ['Ana (00:00:12):', 'Ana', ''],
      ['Speaker 1: 00:00:01', 'Speaker 1', '00:00:01'],
      ['Murch 00:18:42', 'Murch', ''],
      ['**Ana:** Yes', 'Ana', 'Yes'],
      ['**Ana**: Yes', 'Ana', 'Yes'],
      ['_Ana Moor:_ Yes', 'Ana Moor', 'Yes'],
      ['**mudlark7:** Yes', 'mudlark7', 'Yes'],
      ['**reed_j:** Yes', 'reed_j', 'Yes'],
      ['mudlark7: Yes'],
      ['**Ana** (00:12): Yes', 'Ana', 'Yes'],
      ['Q12   Chair: Welcome', 'Chair', 'Welcome'],
      ['Q88            Chair: Welcome', 'Chair', 'Welcome'],
      ['TODO: handle impossible values'],
      ['[Audience]: Yes', 'Audience', 'Yes'],
      ['[Ana Moor]: 00:37:13', 'Ana Moor', '00:37:13'],
      ['Q    Okay. Secondly, on Kosovo: Will you?'],
      ['Q Okay. Secondly, on Kosovo: Will you?'],
      ['>> ANA MOOR: Yes', 'ANA MOOR', 'Yes'],
      ['Ana Moor, spokeswoman of the port: Yes', 'Ana Moor, spokeswoman of the port', 'Yes'],
      ['Well, let me say this: no'],
      ['Now Ana, tell me this: why'],
      ['Thanks, Jen. On the midterms: why'],
      ['G u s m a n: – Kada', 'G u s m a n', 'Kada'],
      ["Jean-Luc d'Ormesson: Oui", "Jean-Luc d'Ormesson", 'Oui'],
      ['Neil deGrasse Tyson: Yes', 'Neil deGrasse Tyson', 'Yes'],
      ['van Wirdum: Yes', 'van Wirdum', 'Yes'],
      ['Милош: Добар дан', 'Милош', 'Добар дан'],
      ['Photo: Belgrade Security Forum'],
      ['It is 10:30 now'],
      ['This is what I mean: nothing'],
      ['Is that so? Yes: it is'],
      [': nothing before'],
      ['https://example.org'],
      ['A very long beginning of a sentence that goes on and on and on and on: done'],
    ],
  ],
  [
    bareLetter,
    [
      ['Q   And what about Kosovo?', 'Q', 'And what about Kosovo?'],
      ['Q. Why?', 'Q', 'Why?'],
      ['Q. like so?', 'Q', 'like so?'],
      ['A. So.', 'A', 'So.'],
      ['O. Vidim.', 'O', 'Vidim.'],
      ['P. ej., aquí'],
      ['A question'],
      ['Quite so'],
    ],
  ],
  [
    forumPost,
    [
      ['bellringer [OP]   655 points   3 years ago', 'bellringer', ''],
      ['salt_and_nutmeg   412 points   3 years ago', 'salt_and_nutmeg', ''],
      ['[–]bellringer[S] 530 points 6 years ago', 'bellringer', ''],
      ['bellringer • 3y ago', 'bellringer', ''],
      ['It broke 3 years ago'],
      ['That was long ago'],
    ],
  ],
  [
    outlet,
    [
      ['Večernje novosti: Koliko?', 'Večernje novosti', 'Koliko?'],
      ['This is so: nothing', 'This is so', 'nothing'],
      ['Tribune meusienne : Combien ?', 'Tribune meusienne', 'Combien ?'],
      ['EWB: How?'],
      ['Večernje novosti'],
    ],
  ],
  [
    dash,
    [
      ['T.M. - So.', 'T.M.', 'So.'],
      ['P. Mwangi - So.', 'P. Mwangi', 'So.'],
      ['S. K. – Il ronflait', 'S. K.', 'Il ronflait'],
      ['La Gazette. – Vous dites', 'La Gazette', 'Vous dites'],
      ['Q - Why?', 'Q', 'Why?'],
      ['Gary — Yes', 'Gary', 'Yes'],
      ['- Why?'],
      ['We went – all of us – home'],
    ],
  ],
  [
    dot,
    [
      ['Q. Why?', 'Q', 'Why?'],
      ['Q. like so?', 'Q', 'like so?'],
      ['INTERVIEWER. Why?', 'INTERVIEWER', 'Why?'],
      ['Jaime Larrazábal.- Buenas', 'Jaime Larrazábal', 'Buenas'],
      ['Moderador (G. Lind).- Buenas', 'Moderador', 'Buenas'],
      ['The CHAIRMAN. Thank you.', 'The CHAIRMAN', 'Thank you.'],
      ['Mr. Moor. So.', 'Mr. Moor', 'So.'],
      ['Mr. Moor said so. Yes.'],
      ['R. L. Stevenson venía de lejos'],
      ['Yes. No.'],
    ],
  ],
  [
    bracket,
    [
      ['[AS] – So.', 'AS', 'So.'],
      ['[Host] Why?', 'Host', 'Why?'],
      ['(Ana Moor): So.', 'Ana Moor', 'So.'],
      ['[Applause] Thank you.'],
      ['(They leave.) Thank you.'],
      ['[00:12] Thank you.'],
    ],
  ],
  [pipe, [['Ana Moor | Why?', 'Ana Moor', 'Why?'], ['| Moor | So.', 'Moor', 'So.'], ['we said yes | or no']]],
  [voiceTag, [['<v Speaker 1>So.', 'Speaker 1', 'So.'], ['<v.loud Ana Moor> So.', 'Ana Moor', 'So.'], ['<b>So.</b>']]],
  [letter, [['Q Sure. And then?', 'Q', 'Sure. And then?'], ['A One.', 'A', 'One.'], ['A question'], ['Quite so']]],
  [
    lowerCase,
    [
      ['tom: hi', 'tom', 'hi'],
      ['mary ann: So.', 'mary ann', 'So.'],
      ['[10:01] tom: hi', 'tom', 'hi'],
      ['and this is what I said: no'],
      ['note: see below'],
    ],
  ],
  [
    capitals,
    [
      ['ANA MOOR Why did you leave?', 'ANA MOOR', 'Why did you leave?'],
      ['MOOR I left.', 'MOOR', 'I left.'],
      ['I left.'],
      ['MOORS and heaths'],
      ['Ana Moor Why?'],
    ],
  ],
  [
    ownLine,
    [
      ['INTERVIEWER', 'INTERVIEWER', ''],
      ['Abubakar Siddiq Ango', 'Abubakar Siddiq Ango', ''],
      ['We went home'],
      ['Yes.'],
      ['Section 2'],
    ],
  ],
]

describe.each(cases.map(([form, lines]) => [form.name, form, lines] as const))('%s', (_, form, lines) => {
  test.each(lines.map((line) => [...line]))('%s', (line = '', name, speech) => {
    const folded = fold(line)
    const found = form.read(folded)
    expect(found?.name).toBe(name)
    if (found) {
      expect(folded.slice(found.at, found.at + found.name.length)).toBe(name)
      expect(folded.slice(found.speech)).toBe(speech)
    }
  })
})

test('every form has its cases', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/labels/forms'))
  const forms = files.map((name) => name.replace(/\.ts$/, '')).filter((name) => name !== 'inline')
  expect(cases.map(([{ name }]) => name).sort()).toEqual(forms.sort())
})
