import { attribute, type Element, walk } from './tree.ts'

/**
 * Does a word end where one element in a line closes and the next one opens? Pages set such words apart by style:
 * `<span>31</span><span>Share</span>`, `<b>Ana</b><i>Who asks?</i>`. Inside a word what follows is in lower case, or
 * what stands before is a lone letter: `<b>W</b><b>ho</b>`, `<span>N</span><span>ATO</span>`.
 */
export function partsWords(before: string, after: string): boolean {
  if (/\d[.,:]$/.test(before) && /^\d/.test(after)) return false
  return /(?:[\p{L}\d][\p{L}.]|[\d.,;:!?…)\]»”’])$/u.test(before) && /^[\p{Lu}\d“„«¿¡(]/u.test(after)
}

/** `1`, `[12]`, `*` */
const MARK = /^(?:\d{1,3}|[*†‡]|\[(?:\d{1,3}|[a-z*†‡])\])$/

/** A mark stands behind a sentence or a word; `10<sup>6</sup>` and `m<sup>2</sup>` are numbers and units. */
const BEFORE_MARK = /(?:[.,;:!?…"'“”’»)\]]|\p{Ll}{4})$/u

/** Longer text, and text further in, is no mark. */
const LONGEST = 8

const DEEPEST = 12

/**
 * Does an element lead to a footnote? Nobody says its number.
 * @param before the word that it follows without a space, empty where it follows none
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
    if (text.length > LONGEST || steps > DEEPEST) return false
  }
  const mark = text.trim()
  if (!MARK.test(mark)) return false
  if (tagName === 'a') return linked && before !== ''
  return linked || mark.startsWith('[') || BEFORE_MARK.test(before)
}

function leadsInside(element: Element): boolean {
  return element.tagName === 'a' && /#./.test(attribute(element, 'href') ?? '')
}
