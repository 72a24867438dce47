import type { LabelForm } from '../label-form.ts'

/**
 * The line above a post of a forum: `bellringer [OP]   655 points   3 years ago`, `bellringer · 3y ago`,
 * `[–]bellringer[S] 530 points 6 years ago`.
 */
const POST_HEAD =
  /^(?:\[[–+-]\] ?)?(?:u\/)?(?<name>[\p{L}\d][\w.-]{2,24})(?: {0,3}\[(?:OP|mod|author|[AMS])\]| {1,3}(?:OP|mod|author))? {1,6}(?:[·•] ?)?(?:-?[\d.,]{1,7}k? points? {1,6}(?:[·•] ?)?)?\d{1,3} ?(?:minutes?|mins?|hours?|hr|h|days?|d|months?|mo|years?|yr|y) ago$/iu

/** Labels in a line of their own that says when a forum post was written. */
export const forumPost: LabelForm = {
  name: 'forum-post',
  read(line) {
    const match = line.endsWith(' ago') ? POST_HEAD.exec(line) : null
    const name = match?.groups?.name
    return match && name ? { name, at: line.indexOf(name), speech: line.length } : null
  },
}
