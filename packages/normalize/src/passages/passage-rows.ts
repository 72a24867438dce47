import { at, readJsonLines } from '@colloquy/parse'
import type { PassageRow } from '../tables/passages.ts'
import { countCodePoints } from '../text/code-points.ts'
import { readWords } from '../text/words.ts'
import { type ComparedSegment, type CorpusWords, comparedSegment, MAX_WORDS_BESIDE_NAME } from './corpus-words.ts'
import type { StockWording } from './find-exact.ts'
import type { Occurrence, Occurrences } from './occurrences.ts'
import type { RunHash } from './run-hash.ts'

/** A wording at too many places to be listed: its words, the id of its first document and the number of places. */
export interface StockPhrase {
  text: string
  document: string
  places: number
}

/**
 * Writes a row for each occurrence, in the order of the text. One segment is in memory at a time. Its words are read
 * again, because the word file holds no offsets.
 * @param stock sorted by start
 * @returns the stock phrases, in the order of the text
 */
export async function passageRows(
  corpus: CorpusWords,
  occurrences: Occurrences,
  stock: readonly StockWording[],
  write: (row: PassageRow) => void,
): Promise<StockPhrase[]> {
  const waiting = occurrences.inOrder()
  let next = waiting.next()
  let document = ''
  let number = 0
  let listed = 0
  const phrases: StockPhrase[] = []
  for await (const value of readJsonLines(corpus.segmentsPath)) {
    const segment = comparedSegment.parse(value)
    if (segment.document !== document) number = 0
    document = segment.document
    const end = segment.firstWord + segment.words
    const text = textIn(segment)
    for (; !next.done && next.value.start < end; next = waiting.next()) {
      number += 1
      write(rowOf(segment, text(next.value), next.value, number))
    }
    for (let phrase = stock[listed]; phrase && phrase.start < end; phrase = stock[listed]) {
      phrases.push({ text: text(phrase).text, document, places: phrase.places })
      listed += 1
    }
  }
  return phrases
}

/** A stretch of a segment; offsets are code points of the document. */
interface Stretch {
  start: number
  end: number
  text: string
}

/** Returns a function that cuts a run of words, given by its position in the corpus, out of a segment. */
function textIn(segment: ComparedSegment): (run: { start: number; length: number }) => Stretch {
  let words: ReturnType<typeof readWords> | null = null
  const inCodePoints = countCodePoints(segment.text)
  return ({ start, length }) => {
    words ??= readWords(segment.text)
    const first = start - segment.firstWord
    const from = at(words, first).start
    const to = at(words, first + length - 1).end
    return {
      start: segment.start + inCodePoints(from),
      end: segment.start + inCodePoints(to),
      text: segment.text.slice(from, to),
    }
  }
}

function rowOf(segment: ComparedSegment, stretch: Stretch, occurrence: Occurrence, number: number): PassageRow {
  return {
    passage_occurrence_id: `${segment.document}#w${number}`,
    passage_id: `${occurrence.match}-${hexOf(occurrence.hash)}`,
    document_id: segment.document,
    segment_id: segment.segment,
    turn_id: segment.turn,
    speaker_id: segment.speaker,
    ...stretch,
    words: occurrence.length,
    scope: occurrence.scope,
    first: occurrence.first,
    match: occurrence.match,
    similarity: occurrence.similarity,
    name_only: isName(segment, stretch),
  }
}

const hexOf = ({ high, low }: RunHash): string => [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')

/**
 * Whether a passage is one name with at most three words of up to four letters beside it, as in "the United Nations
 * Security Council Resolution 1244 of 1999". Both limits are chosen by eye.
 */
function isName({ names }: ComparedSegment, { start, end, text }: Stretch): boolean {
  return names.some(([from, to]) => {
    if (to <= start || end <= from) return false
    const characters = Array.from(text)
    const beside = [characters.slice(0, Math.max(0, from - start)), characters.slice(to - start)]
    const words = beside.flatMap((part) => readWords(part.join('')))
    return words.length <= MAX_WORDS_BESIDE_NAME && words.every(({ key }) => key.length <= 4)
  })
}
