import type { LabelForm } from '../label-form.ts'

/**
 * `Q    And what about Kosovo?`: press rooms print the letter alone, where an `A` would be the article; `Q. ...`, `A. ...`, and
 * `P. ...`, `O. ...` (pitanje, odgovor), as courts print them among names with a colon.
 */
export const bareLetter: LabelForm = {
  name: 'bare-letter',
  read(line) {
    if (!/^[QAPO]/.test(line)) return null
    const match = /^(?:Q {1,6}(?=[\p{Lu}\d"'([—–-])|[QA]\. {1,6}(?=\S)|[PO]\. {1,6}(?=\p{Lu}))/u.exec(line)
    return match ? { name: line.charAt(0), at: 0, speech: match[0].length } : null
  },
}
