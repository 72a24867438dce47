import { letter } from '../labels/letter.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `Q Sure. And then?` and `A One.`; `A` is the article, too, so that most paragraphs have to begin like this. */
export const labelledLetter: Layout = {
  name: 'labelled-letter',
  read: (page) => readLabels(page, 'labelled-letter', [letter], { score: 0.9, turn: 0.9, share: 0.6 }),
}
