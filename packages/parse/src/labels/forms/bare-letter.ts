import type { LabelForm } from '../label-form.ts'

/**
 * A letter among labels of names. Press rooms print `Q    And what about Kosovo?`, but no bare `A`, which could be the
 * article. Courts print `Q. ...`, `A. ...`, or `P. ...`, `O. ...` (pitanje, odgovor).
 */
export const bareLetter: LabelForm = {
  name: 'bare-letter',
  read(line) {
    if (!/^[QAPO]/.test(line)) return null
    const match = /^(?:Q {1,6}(?=[\p{Lu}\d"'([—–-])|[QA]\. {1,6}(?=\S)|[PO]\. {1,6}(?=\p{Lu}))/u.exec(line)
    return match ? { name: line.charAt(0), at: 0, speech: match[0].length } : null
  },
}
