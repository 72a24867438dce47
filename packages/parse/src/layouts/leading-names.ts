import { footOf } from '../foot/foot-start.ts'
import { labelKey } from '../labels/label.ts'
import { looksLikeSpeaker } from '../labels/speaker-name.ts'
import type { Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'

/** A capitalised word with a capital behind it: `Tomasz You said`. */
const OPENING = /^(?<first>\p{Lu}[\p{L}'-]{1,24})(?: (?<second>\p{Lu}[\p{L}'-]{1,24}))? (?=[\p{Lu}\d"'(])/u

/** Fewer may be chance. */
const FEWEST = 3

/** No talk without signs has more voices. */
const MOST_VOICES = 6

/** Characters; each line asks for its name there, and a longer one would make the time grow with the square. */
const LONGEST_HEAD = 5000

/** So many of the paragraphs begin with one of the names. */
const SHARE = 0.6

/**
 * Names right before what is said, with no sign between: `Tomasz You said so.`, `Ingeborg I did.` They are names
 * because the head of the page has them as well.
 */
export const leadingNames: Layout = {
  name: 'leading-names',
  read(page) {
    const lines = page.blocks.flatMap((block, index) => {
      const words = page.furniture[index] ? null : OPENING.exec(block.text)?.groups
      return words?.first === undefined ? [] : { block, index, first: words.first, second: words.second }
    })
    const names = recurringNames(page, lines)
    if (names.size < 2 || names.size > MOST_VOICES) return null
    const starts = lines.flatMap(({ block, index, first, second }): (TurnStart & { index: number })[] => {
      if (!names.has(first)) return []
      const full = `${first} ${second}`
      const name = second !== undefined && isInHead(page, full, block.start) ? full : first
      const label = { start: block.start, end: block.start + name.length, text: name }
      const speech = label.end + 1
      return [{ at: block.start, speech, label, side: null, method: 'label', confidence: 0.85, index }]
    })
    const [first] = starts
    const last = starts.at(-1)
    if (!first || !last) return null
    const spoken = page.furniture.slice(first.index, last.index + 1).filter((row) => row === null).length
    const changes = starts.filter(
      ({ label }, index) => labelKey(label?.text ?? '') !== labelKey(starts[index - 1]?.label?.text ?? ''),
    ).length
    if (starts.length < SHARE * spoken || changes * 3 < starts.length * 2) return null
    return { layout: 'leading-names', score: 0.88, starts, end: footOf(page, last.index) }
  },
}

/** First words of lines that come back, and that the head of the page prints too. */
function recurringNames(page: Page, lines: readonly { block: { start: number }; first: string }[]): Set<string> {
  const counts = new Map<string, { count: number; at: number }>()
  for (const { block, first } of lines) {
    const known = counts.get(first)
    counts.set(first, { count: (known?.count ?? 0) + 1, at: known?.at ?? block.start })
  }
  const names = [...counts].filter(
    ([name, { count, at }]) => count >= FEWEST && looksLikeSpeaker(name) && isInHead(page, name, at),
  )
  return new Set(names.map(([name]) => name))
}

/** Does the text before a place hold the word, not at the start of a line? */
function isInHead({ folded }: Page, name: string, before: number): boolean {
  const head = folded.slice(0, Math.min(before, LONGEST_HEAD))
  for (let at = head.indexOf(` ${name}`); at >= 0; at = head.indexOf(` ${name}`, at + 1))
    if (!/[\p{L}-]/u.test(folded.charAt(at + name.length + 1))) return true
  return false
}
