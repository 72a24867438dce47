import type { LabelForm } from '../label-form.ts'

/** `Q Sure. And then?`, `A One.`: letters with nothing but a space behind them. */
export const letter: LabelForm = {
  name: 'letter',
  read(line) {
    const match = /^[QA] (?=[\p{Lu}\d"'([—–-])/u.exec(line)
    return match ? { name: line.charAt(0), at: 0, speech: match[0].length } : null
  },
}
