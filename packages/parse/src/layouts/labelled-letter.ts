import { letter } from '../labels/letter.ts'
import { labelled } from './label-reading.ts'

/** `Q Sure. And then?` and `A One.`; `A` is the article, too, so that most paragraphs have to begin like this. */
export const labelledLetter = labelled('labelled-letter', [letter], { score: 0.9, turn: 0.9, share: 0.6 })
