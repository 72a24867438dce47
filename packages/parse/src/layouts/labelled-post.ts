import { post } from '../labels/post.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `bellringer   655 points   3 years ago` above what the one said: questions to one of them in a forum. */
export const labelledPost: Layout = {
  name: 'labelled-post',
  read: (page) => readLabels(page, 'labelled-post', [post], { score: 0.92, turn: 0.9, share: 0 }),
}
