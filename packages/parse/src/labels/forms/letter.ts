import type { LabelForm } from '../label-form.ts'

/** `Q Sure. And then?`, `A One.`: a letter with a space behind it, in texts that print both letters like that. */
export const letter: LabelForm = {
  name: 'letter',
  read(line) {
    const match = /^[QA] (?=[\p{Lu}\d"'([—–-])/u.exec(line)
    return match ? { name: line.charAt(0), at: 0, speech: match[0].length } : null
  },
}
