import { post } from '../labels/post.ts'
import { labelled } from './label-reading.ts'

/** `bellringer   655 points   3 years ago` above what the one said: questions to one of them in a forum. */
export const labelledPost = labelled('labelled-post', [post], { score: 0.92, turn: 0.9, share: 0 })
