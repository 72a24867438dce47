import type { DocumentRows } from '../../src/rows/document-rows.ts'

/** A stretch of a document in code points. */
export interface Stretch {
  document: string
  start: number
  end: number
}

interface CheckedWord extends Stretch {
  word: string
  segment: string
}

/**
 * Every maximal run of equal words between two documents, found the slow and plain way: each word against each word.
 * Shares no code with what it checks.
 */
export function commonRuns(one: DocumentRows, two: DocumentRows, minimum: number): [Stretch, Stretch][] {
  const [left, right] = [wordsOf(one), wordsOf(two)]
  const equal = (i: number, j: number) => left[i] !== undefined && left[i]?.word === right[j]?.word
  const runs: [Stretch, Stretch][] = []
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < right.length; j += 1) {
      const goesBack = equal(i - 1, j - 1) && sameSegment(left, i - 1, i) && sameSegment(right, j - 1, j)
      if (!equal(i, j) || goesBack || (one === two && i >= j)) continue
      let length = 1
      while (equal(i + length, j + length) && sameSegment(left, i, i + length) && sameSegment(right, j, j + length)) {
        length += 1
      }
      if (length >= minimum) runs.push([stretch(left, i, length), stretch(right, j, length)])
    }
  }
  return runs
}

function wordsOf({ document, segments }: DocumentRows): CheckedWord[] {
  const kinds = ['title', 'lead', 'heading', 'prose', 'speech', 'pull_quote']
  return segments
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ segment_id, start, text }) => {
      const words: CheckedWord[] = []
      // Letter by letter: a word goes on over an apostrophe that has letters on both sides.
      const letters = Array.from(text)
      for (let at = 0; at < letters.length; at += 1) {
        let end = at
        while (isWord(letters[end]) || (end > at && /['’]/.test(letters[end] ?? '') && isWord(letters[end + 1])))
          end += 1
        if (end === at) continue
        const word = letters
          .slice(at, end)
          .join('')
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^\p{L}\p{N}]/gu, '')
        words.push({ document: document.document_id, segment: segment_id, start: start + at, end: start + end, word })
        at = end
      }
      return words
    })
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter)

function sameSegment(words: readonly CheckedWord[], a: number, b: number): boolean {
  return words[a]?.segment === words[b]?.segment
}

function stretch(words: readonly CheckedWord[], from: number, length: number): Stretch {
  const first = words[from]
  const last = words[from + length - 1]
  return { document: first?.document ?? '', start: first?.start ?? 0, end: last?.end ?? 0 }
}
