/** A label at the start of a line, and where the speech behind it starts; both count from the start of the line. */
export interface LabelMatch {
  name: string
  /** Where the name starts. */
  at: number
  speech: number
}

/** One way to set a label off from the speech. A form is one file, and one line in the layout that reads it. */
export interface LabelForm {
  name: string
  /** How often a label of this form comes back at least, between others; where nothing is said, chooseLabels decides. */
  fewest?: number
  /** @param line folded text of a block */
  read(line: string): LabelMatch | null
  /** Labels of this form behind `from`, of pages that lost their line breaks. */
  readInside?(line: string, from: number): LabelMatch[]
}
