import { attribute, type Element, walk } from './tree.ts'

/**
 * Is there a word border where one element in a line ends and the next one starts? Pages set such words apart by style:
 * `<span>31</span><span>Share</span>`, `<b>Ana</b><i>Who asks?</i>`. There is none before a lower-case letter or behind
 * a single letter: `<b>W</b><b>ho</b>`, `<span>N</span><span>ATO</span>`.
 * @param before text of the word that ends there
 * @param after text of the word that starts there
 */
export function isWordBorder(before: string, after: string): boolean {
  if (/\d[.,:]$/.test(before) && /^\d/.test(after)) return false
  return /(?:[\p{L}\d][\p{L}.]|[\d.,;:!?…)\]»”’])$/u.test(before) && /^[\p{Lu}\d“„«¿¡(]/u.test(after)
}

/** `1`, `[12]`, `*` */
const NOTE_MARK = /^(?:\d{1,3}|[*†‡]|\[(?:\d{1,3}|[a-z*†‡])\])$/

/** A note mark stands behind a sentence or a word; `10<sup>6</sup>` and `m<sup>2</sup>` are numbers and units. */
const BEFORE_NOTE_MARK = /(?:[.,;:!?…"'“”’»)\]]|\p{Ll}{4})$/u

/** UTF-16 units of a note mark, with white space around it. */
const MAX_MARK_LENGTH = 8

/** Steps of `walk` through an element with a note mark: text, and starts and ends of elements. Chosen by eye. */
const MAX_MARK_STEPS = 12

/**
 * Does an element hold the mark of a footnote, which is no speech?
 * @param before the word that it follows without a space; empty where it follows a space
 */
export function isNoteMark(element: Element, before: string): boolean {
  const { tagName } = element
  if (tagName !== 'sup' && tagName !== 'a') return false
  let text = ''
  let linked = false
  let steps = 0
  for (const step of walk(element, new Set())) {
    steps += 1
    if (step.at === 'text') text += step.text
    else if (step.at === 'start') linked ||= leadsInside(step.element)
    if (text.length > MAX_MARK_LENGTH || steps > MAX_MARK_STEPS) return false
  }
  const mark = text.trim()
  if (!NOTE_MARK.test(mark)) return false
  if (tagName === 'a') return linked && before !== ''
  return linked || mark.startsWith('[') || BEFORE_NOTE_MARK.test(before)
}

/** Is the element a link to a place of the page? */
function leadsInside(element: Element): boolean {
  return element.tagName === 'a' && /#./.test(attribute(element, 'href') ?? '')
}
