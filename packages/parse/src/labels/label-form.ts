/** A label in a line; offsets are UTF-16 units from the start of the line. */
export interface LabelMatch {
  /** The label as printed, without colon, dash, brackets or time mark. */
  name: string
  /** Where the name starts. */
  at: number
  /** Where the speech behind the label starts; the length of the line if the label fills it. */
  speech: number
}

/** One way to set a label off from the speech. A form is one file, and one line in the layout that reads it. */
export interface LabelForm {
  name: string
  /** Times that a label of this form must come back, between other labels. Without it `chooseLabels` decides. */
  fewest?: number
  /**
   * Reads the label at the start of a line; null where there is none.
   * @param line folded text of a block
   */
  read(line: string): LabelMatch | null
  /**
   * Finds labels of this form in the middle of a line, for pages that lost their line breaks.
   * @param from where to begin, in UTF-16 units
   */
  readInside?(line: string, from: number): LabelMatch[]
}
