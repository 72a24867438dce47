import type { Finding, Span } from '../document/document.ts'
import type { OwnFacts } from '../document/facts.ts'
import type { Emphasis, Opening, Region } from '../text/markup.ts'

/** A text as a reader hands it to `parse`. All lengths and spans count UTF-16 units of the text. */
export interface Manuscript {
  text: string
  /** The facts that the file states beside its text; null where its format has no place for them. */
  own: OwnFacts | null
  /** Length of the front matter at the top of the text, 0 where there is none. */
  preface: number
  /** In text order, without overlap; only from formats that set words apart without a sign. */
  emphasis?: readonly Emphasis[]
  /** In text order; of several at one place the inner ones first. */
  openings?: readonly Opening[]
  /** In text order, without overlap. */
  regions?: readonly Region[]
  /** The elements that hold paragraphs, the inner ones first. */
  containers?: readonly Span[]
  /** The only headline of the first rank (`h1`); null where there is none or several. */
  headline?: Span | null
  findings: Finding[]
}

/** The reason why a file or a line is no document, as a part of a sentence. */
export type Unread = { problem: string }

/** Reads a file that is one document. A format is one file, and one line in `index.ts`. */
export interface FileReader {
  name: string
  /** Lower-cased, with the dot. */
  endings: readonly string[]
  unit: 'file'
  /** Is the text that of the file, character by character? If not, a text file is written, which offsets point into. */
  verbatim: boolean
  /** Finds the encoding that a file declares; `head` is its beginning, each byte as one character. */
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
  /**
   * Reads the document of a line; `name` of the result is the id that the line gives it.
   * @param line decoded, without its line end
   */
  read(line: string): (Manuscript & { name: string }) | Unread
}

/** Reads one format, file by file or line by line. */
export type Reader = FileReader | LineReader

/** A manuscript of text alone. */
export function plainManuscript(text: string): Manuscript {
  return { text, own: null, preface: 0, findings: [] }
}
