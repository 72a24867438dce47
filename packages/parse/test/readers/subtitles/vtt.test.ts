import { describe, expect, test } from 'vitest'
import { vtt } from '../../../src/readers/subtitles/vtt.ts'

let clock = 10
/** One cue for each text. */
function file(...cues: readonly string[]): string {
  const timed = cues.map((cue) => {
    clock += 1
    return `00:00:${clock}.000 --> 00:00:${clock}.900 align:start\n${cue}\n`
  })
  clock = 10
  return `WEBVTT\n\n${timed.join('\n')}`
}

describe('cues become lines', () => {
  test.each([
    [
      'a voice goes on until another one speaks',
      file('<v Ana Moor>Who are', '<v Ana Moor>you?</v>', '<v.loud Bo>Me.', '<v Bo>Really.', '<v Ana Moor>So.'),
      'Ana Moor: Who are you?\nBo: Me. Really.\nAna Moor: So.\n',
    ],
    ['two voices in one cue', file('<v Ana>Who?</v>\n<v Bo>Me.</v> <v Ana>When?'), 'Ana: Who?\nBo: Me.\nAna: When?\n'],
    ['a voice that stops', file('<v Ana>Who?', 'It rained.', '<v Ana>Who?'), 'Ana: Who?\nIt rained.\nAna: Who?\n'],
    [
      'sentences without voice',
      file('It rained', 'all day.', 'Then it', 'stopped. "And', 'then?" So'),
      'It rained all day.\nThen it stopped. "And then?" So\n',
    ],
    ['dashes', file('- Who was it,\n- Me,', '– and he.'), '- Who was it,\n- Me,\n– and he.\n'],
    [
      'names and marks at the start',
      file('ANA MOOR: Who,', 'BO: Me, and', '>> nobody'),
      'ANA MOOR: Who,\nBO: Me, and\n>> nobody\n',
    ],
    ['tags and entities', file('<i>R&amp;D</i> <c.red>is</c> &lt;3 <00:00:11.500>now&nbsp;.'), 'R&D is <3 now .\n'],
    ['an empty cue', file('Who', '', 'asks?'), 'Who asks?\n'],
    [
      'a name that comes back is a voice, and is said where it begins',
      file('Ana Moor: Who are', 'you?', 'Ana Moor: Really?', 'BO: Me.', 'Bo: And', 'Cy Lind: Hello.', 'ANA MOOR: So.'),
      'Ana Moor: Who are you? Really?\nBO: Me. And\nCy Lind: Hello.\nAna Moor: So.\n',
    ],
    [
      'what is heard is not said',
      file('<v Ana>So', '<v Ana>[LAUGHTER]', '<v Ana>it', 'is. (coughs) Who?', '<v Bo>Me.'),
      'Ana: So\n[LAUGHTER]\nit\nis. (coughs) Who?\nBo: Me.\n',
    ],
    [
      'two names in a cue, and one on a line of its own',
      file('ANA: Who?\nBO: Me.', 'ANA:\nWhen?', 'BO: Now.'),
      'ANA: Who?\nBO: Me.\nANA: When?\nBO: Now.\n',
    ],
    [
      'a word with a colon that comes once is none',
      file('Ana: Who?', 'Bo: Me. And', 'Remember: the tide', 'Ana: So?', 'Bo: Yes.'),
      'Ana: Who?\nBo: Me. And\nRemember: the tide\nAna: So?\nBo: Yes.\n',
    ],
    [
      'names are left alone where others speak without one',
      file('ANA: Who?', 'ANA: You?', '>> Me.', 'BO: Me.', 'BO: Yes.'),
      'ANA: Who?\nANA: You?\n>> Me.\nBO: Me.\nBO: Yes.\n',
    ],
    [
      'and where one name alone comes back',
      file('Note: Who?', 'Ana: No.', 'Ana: Yes.'),
      'Note: Who?\nAna: No.\nAna: Yes.\n',
    ],
  ])('%s', (_, source, text) => {
    expect(vtt.read(source)).toMatchObject({ text, own: null, preface: 0, findings: [] })
  })

  test('a voice is a name, whatever it looks like', () => {
    const read = vtt.read(file('<v tom>hi', '<v Speaker 2>Hi: you', '<v tom>so'))
    if ('problem' in read) throw new Error(read.problem)
    const { text, emphasis = [] } = read
    expect(emphasis.map(({ start, end, style }) => [style, text.slice(start, end)])).toEqual([
      ['voice', 'tom'],
      ['voice', 'Speaker 2'],
      ['voice', 'tom'],
    ])
  })

  test('header, notes, styles and names of cues are not said', () => {
    const source =
      'WEBVTT - A talk\r\nKind: captions\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nNOTE\r\nsaid nothing\r\n\r\ncue one\r\n00:01.000 --> 00:02.000\r\nWho?\r\n\r\nNOTE end\r\n'
    expect(vtt.read(source)).toMatchObject({ text: 'Who?\n' })
  })

  test('captions that roll up are said once, others as often as they are', () => {
    const timed = 'Who<00:00:11.200><c> asks</c>'
    expect(vtt.read(file(timed, 'Who asks', 'Who asks\nand<00:00:12.000><c> why</c>'))).toMatchObject({
      text: 'Who asks and why\n',
    })
    expect(vtt.read(file('No.', 'No.'))).toMatchObject({ text: 'No.\nNo.\n' })
  })
})

test('a file without cues is empty or something else', () => {
  expect(vtt.read('WEBVTT\n')).toMatchObject({ text: '' })
  expect(vtt.read('')).toMatchObject({ text: '' })
  expect(vtt.read('AB: Who?')).toEqual({ problem: expect.stringMatching(/^there is no cue/) })
})
