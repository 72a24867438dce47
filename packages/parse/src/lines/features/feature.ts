import type { Evidence } from '../evidence.ts'

/** One observation of a line. */
export interface Feature {
  /** Name of the file. */
  name: string
  /** Do the two lines on either side see it too? */
  near: boolean
  /**
   * A short word for what a line shows, or several, or null where it shows nothing of the kind.
   * @param line index into `evidence.lines`
   */
  observe(evidence: Evidence, line: number): string | readonly string[] | null
}
