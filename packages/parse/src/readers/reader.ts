import type { Finding, Span } from '../document/document.ts'
import type { OwnFacts } from '../document/facts.ts'
import type { Emphasis, Opening, Region } from '../text/markup.ts'

/** A text as a reader hands it to `parse`. */
export interface Manuscript {
  text: string
  /** What the file says of itself; null where its format has no place for that. */
  own: OwnFacts | null
  /** Length of the lines at the top that are such facts and nothing that is read. */
  preface: number
  /** In the order of the text, apart from each other; only of formats that set words apart without a sign. */
  emphasis?: readonly Emphasis[]
  /** In the order of the text, and then the inner ones first. */
  openings?: readonly Opening[]
  /** In the order of the text, apart from each other. */
  regions?: readonly Region[]
  /** The boxes of the format that hold paragraphs, the inner ones first. */
  containers?: readonly Span[]
  /** The only headline of the first rank, where the format has such; null where there is none or several. */
  headline?: Span | null
  findings: Finding[]
}

export type Unread = { problem: string }

/** Reads a file that is one document. A format is one file, and one line in `index.ts`. */
export interface FileReader {
  name: string
  /** Lower-cased, with the dot. */
  endings: readonly string[]
  unit: 'file'
  /** Is the text that of the file, character by character? If not, it is written down for those who look up offsets. */
  verbatim: boolean
  /** Which encoding the file declares; `head` is its beginning, each byte as one character. */
  charsetOf?(head: string): string | null
  /** @param source decoded content of the file */
  read(source: string): Manuscript | Unread
}

/** Reads a file of many documents, one on each line. */
export interface LineReader {
  name: string
  endings: readonly string[]
  unit: 'line'
  verbatim: false
  /** @param line decoded, without its line end; `name` of the result is the document's own, unique in its file */
  read(line: string): (Manuscript & { name: string }) | Unread
}

export type Reader = FileReader | LineReader

/** A manuscript of text alone. */
export function plain(text: string): Manuscript {
  return { text, own: null, preface: 0, findings: [] }
}
