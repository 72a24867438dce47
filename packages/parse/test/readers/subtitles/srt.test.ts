import { expect, test } from 'vitest'
import { srt } from '../../../src/readers/subtitles/srt.ts'

test.each([
  [
    'numbers and timings are not said',
    '1\r\n00:00:01,000 --> 00:00:02,000\r\n- Who was it\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nthen?\r\n- Me.\r\n',
    '- Who was it then?\n- Me.\n',
  ],
  [
    'a number that is said stays',
    '1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n2\n00:00:02,000 --> 00:00:03,000\n42\n\n3\n00:00:03,000 --> 00:00:04,000\nSo many.\n',
    'How many?\n42 So many.\n',
  ],
  [
    'blank lines inside a cue lose nothing',
    '1\n00:00:01,000 --> 00:00:02,000\nWho\n\nasks?\n\n\n2\n00:00:02,000 --> 00:00:03,000\nMe.\n',
    'Who asks?\nMe.\n',
  ],
  ['tags of old players', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff"><i>Who?</i></font>\n', 'Who?\n'],
])('%s', (_, source, text) => {
  expect(srt.read(source)).toMatchObject({ text, own: null, preface: 0, findings: [] })
})

test('a file without cues is something else', () => {
  expect(srt.read('AB: Who?')).toEqual({ problem: expect.stringMatching(/^there is no cue/) })
})
