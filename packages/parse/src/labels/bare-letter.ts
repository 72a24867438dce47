import type { LabelForm } from './label.ts'

/** `Q    And what about Kosovo?`: press rooms print the letter alone, where an `A` would be the article; `Q. ...`, `A. ...`. */
export const bareLetter: LabelForm = {
  name: 'bare-letter',
  read(line) {
    if (line.charAt(0) !== 'Q' && line.charAt(0) !== 'A') return null
    const match = /^(?:Q {1,6}(?=[\p{Lu}\d"'([—–-])|[QA]\. {1,6}(?=\S))/u.exec(line)
    return match ? { name: line.charAt(0), at: 0, speech: match[0].length } : null
  },
}
