import type { Gold } from '@colloquy/parse/train'
import type { Claim } from '../src/claim.ts'

/**
 * A document of 61 code points, two of them beyond U+FFFF, so that an offset in UTF-16 units is off by one or two.
 *
 *      0-6   😀 Talk                       title
 *      7-17  2020-01-02                    dateline
 *     22-27  Hi 😀?      4 visible         Ann
 *     31-39  Yes sir.    7                 Đorđe Bén
 *     43-47  Why?        4                 Ann
 *     51-54  So.         3, "S" ignored    somebody
 *     56-61  Share       5                 furniture
 */
export const TEXT = '😀 Talk\n2020-01-02\n\nA: Hi 😀?\nB: Yes sir.\nA: Why?\nB: So.\n\nShare'

export const GOLD: Gold = {
  layout: 'labels',
  meta: { title: '😀 Talk', published: '2020-01-02' },
  people: [
    { name: 'Ann', stated: true },
    { name: 'Đorđe Bén', stated: true },
  ],
  turns: [
    { speaker: 'Ann', role: 'interviewer', spans: [[22, 27]] },
    { speaker: 'Đorđe Bén', role: 'interviewee', spans: [[31, 39]] },
    { speaker: 'Ann', role: 'interviewer', spans: [[43, 47]] },
    { speaker: null, role: null, spans: [[51, 54]] },
  ],
  other: [
    { kind: 'title', start: 0, end: 6 },
    { kind: 'boilerplate', start: 56, end: 61 },
  ],
  ignore: [[51, 52]],
}

export const CLAIM: Claim = {
  title: '😀  TALK',
  published: '2020',
  layoutConfidence: 0.8,
  turns: [
    // As in the gold, but for the name.
    { speaker: 'v1', role: 'interviewer', confidence: 0.95, spans: [[22, 27]] },
    // With its label, so it starts 3 early.
    { speaker: 'Djordje Ben', role: 'interviewee', confidence: 0.9, spans: [[28, 39]] },
    // 4 early and by the wrong voice.
    { speaker: 'Djordje Ben', role: 'interviewee', confidence: 0.85, spans: [[39, 47]] },
    // Runs on into the furniture.
    { speaker: 'v1', role: 'unknown', confidence: 0.85, spans: [[51, 61]] },
  ],
  furniture: [
    [0, 6],
    [59, 61],
  ],
  headings: [[7, 17]],
}
