import { readJsonLines } from '@colloquy/parse'
import type { PassageRow } from '../tables/passages.ts'
import { countCodePoints } from '../text/code-points.ts'
import { readWords } from '../text/words.ts'
import { BESIDE_NAME, type CorpusWords, type Place, place as placeSchema } from './corpus-words.ts'
import type { StockWording } from './find-exact.ts'
import type { Occurrence, Occurrences } from './occurrences.ts'
import type { RunHash } from './run-hash.ts'

/** A stock phrase with its words, and where it stands first. */
export interface StockPhrase {
  text: string
  document: string
  places: number
}

/**
 * Writes a row for each occurrence, in the order of the text. Only the segment at hand is in memory; its words are read
 * once more, because nothing else knows their offsets.
 * @returns the stock phrases with their words
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
  for await (const value of readJsonLines(corpus.placesPath)) {
    const place = placeSchema.parse(value)
    if (place.document !== document) number = 0
    document = place.document
    const end = place.at + place.words
    const text = textIn(place)
    for (; !next.done && next.value.start < end; next = waiting.next()) {
      number += 1
      write(rowOf(place, text(next.value), next.value, number))
    }
    for (let phrase = stock[listed]; phrase && phrase.start < end; phrase = stock[listed]) {
      phrases.push({ text: text(phrase).text, document, places: phrase.places })
      listed += 1
    }
  }
  return phrases
}

interface Stretch {
  start: number
  end: number
  text: string
}

/** Reads stretches of a segment by the positions of their words; offsets are code points of the document. */
function textIn(place: Place): (run: { start: number; length: number }) => Stretch {
  let words: ReturnType<typeof readWords> | null = null
  const at = countCodePoints(place.text)
  return ({ start, length }) => {
    words ??= readWords(place.text)
    const from = words[start - place.at]?.start ?? 0
    const to = words[start - place.at + length - 1]?.end ?? from
    return { start: place.start + at(from), end: place.start + at(to), text: place.text.slice(from, to) }
  }
}

function rowOf(place: Place, stretch: Stretch, occurrence: Occurrence, number: number): PassageRow {
  return {
    passage_occurrence_id: `${place.document}#w${number}`,
    passage_id: `${occurrence.match}-${hexOf(occurrence.hash)}`,
    document_id: place.document,
    segment_id: place.segment,
    turn_id: place.turn,
    speaker_id: place.speaker,
    ...stretch,
    words: occurrence.length,
    scope: occurrence.scope,
    first: occurrence.first,
    match: occurrence.match,
    similarity: occurrence.similarity,
    name_only: isName(place, stretch),
  }
}

const hexOf = ({ high, low }: RunHash): string => [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')

/** "the United Nations Security Council Resolution 1244 of 1999": besides one name a few short words at most. */
function isName({ names }: Place, { start, end, text }: Stretch): boolean {
  return names.some(([from, to]) => {
    if (to <= start || end <= from) return false
    const characters = Array.from(text)
    const beside = [characters.slice(0, Math.max(0, from - start)), characters.slice(to - start)]
    const words = beside.flatMap((part) => readWords(part.join('')))
    return words.length <= BESIDE_NAME && words.every(({ key }) => key.length <= 4)
  })
}
