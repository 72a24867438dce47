import { describe, expect, test } from 'vitest'
import { gatherEvidence } from '../../src/lines/evidence.ts'
import { readPage } from '../../src/page/page.ts'

const gather = (lines: readonly string[]) => gatherEvidence(readPage(lines.join('\n\n')))

const TALK = [
  'A talk about the sea',
  'Ana Moor: Why is the sea cold?',
  'Devon Lind: It always was.',
  'Moor: Was it ever warm?',
  'Devon Lind: In my youth it was.',
  'Ana Moor: Will it be warm again?',
  'Devon Lind: I do not think so.',
]

describe('a page whose labels come back', () => {
  const { lines, labels, share, keys, labelAsks, facts, printed } = gather(TALK)

  test('has each label with the number of its lines', () => {
    expect(labels.map((label) => label && [label.form, label.key, label.count, label.variant])).toEqual([
      expect.anything(),
      ['colon', 'ana moor', 2, false],
      ['colon', 'devon lind', 3, false],
      ['colon', 'moor', 1, true],
      ['colon', 'devon lind', 3, false],
      ['colon', 'ana moor', 2, false],
      ['colon', 'devon lind', 3, false],
    ])
  })

  test('has its shares, and how often each label asks', () => {
    expect(share.labels).toBeCloseTo(5 / 7)
    expect(share.asks).toBeCloseTo(3 / 7)
    expect(share.dashes).toBe(0)
    expect(keys).toBe(2)
    expect(labelAsks.get('colon ana moor')).toBe(2)
    expect(labelAsks.get('colon devon lind')).toBeUndefined()
  })

  test('has the facts of each line', () => {
    expect(facts).toHaveLength(lines.length)
    expect(facts[1]).toEqual({
      text: 'Ana Moor: Why is the sea cold?',
      opening: 'A',
      last: '?',
      ask: 'mark',
      endsSentence: true,
      label: 'back sign run ',
    })
    expect(printed.get('Devon Lind: It always was.')).toBe(1)
  })
})

test('a label alone on its line asks when the line below does', () => {
  const { labelAsks } = gather([
    'Moor',
    'Why is it cold?',
    'Lind',
    'It always was.',
    'Moor',
    'Was it warm?',
    'Lind',
    'No.',
  ])
  expect(labelAsks.get('alone moor')).toBe(2)
  expect(labelAsks.get('alone lind')).toBeUndefined()
})

test('names without a sign are found where they open three lines before a capital', () => {
  const { labels } = gather([
    "Devon Today, I'm talking about the sea.",
    'Ana It always was cold.',
    'Devon Was it ever warm?',
    'Ana In my youth it was.',
    'Devon Will it be warm again?',
    'Ana No.',
  ])
  expect(labels.map((label) => label && `${label.form} ${label.key} ${label.count}`)).toEqual(
    ['devon', 'ana', 'devon', 'ana', 'devon', 'ana'].map((key) => `word ${key} 3`),
  )
})

test('the first words of sentences are no bare names', () => {
  const { labels } = gather([
    'The Sea is cold.',
    'The boats are out.',
    'The nets are dry.',
    'The Town sleeps.',
    'The Harbour too, it seems.',
  ])
  expect(labels.map((label) => label?.form)).not.toContain('word')
})

test('time grows with the number of lines', () => {
  const page = (count: number) =>
    readPage(Array.from({ length: count }, (_, line) => `Name${line % 997} Moor${line}: why ${line}?`).join('\n\n'))
  const time = (count: number) => {
    const own = page(count)
    const before = process.cpuUsage().user
    gatherEvidence(own)
    return process.cpuUsage().user - before
  }
  time(1000)
  // Fourfold lines take fourfold time; a square would take sixteenfold. The rest is room for a busy machine.
  expect(time(16_000)).toBeLessThan(10 * time(4000))
})
