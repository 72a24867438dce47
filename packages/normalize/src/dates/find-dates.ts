import type { Anchor } from './period.ts'
import type { DateRule } from './rule.ts'
import { dateRules } from './rules/index.ts'
import type { Timex } from './timex.ts'

/** A time expression in a text; offsets into that text. */
export interface FoundDate {
  start: number
  end: number
  timex: Timex
  signal: string | null
  rule: string
}

const SIGNAL =
  /(?:^|[^\p{L}])(since|until|till|by|before|after|for|in|during|from|over|within|at|on|throughout|between) $/iu

/**
 * All time expressions of a text, in order, none inside another. Every rule says what it finds; of overlapping finds
 * the longest stays, then that of the earlier rule.
 * @param text folded, see fold.ts of the parse package
 */
export function findDates(text: string, anchor: Anchor | null): FoundDate[] {
  const found = dateRules.flatMap((rule, order) => runRule(rule, text, anchor).map((date) => ({ ...date, order })))
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const kept: FoundDate[] = []
  const taken = new Uint8Array(text.length)
  for (const { order: _, ...date } of found) {
    if (taken[date.start] || taken[date.end - 1]) continue
    taken.fill(1, date.start, date.end)
    kept.push(date)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** How much of the surrounding text a rule gets to see. */
const CONTEXT = 40

function runRule(rule: DateRule, text: string, anchor: Anchor | null): FoundDate[] {
  return [...text.matchAll(rule.pattern)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - CONTEXT), start)
    const timex = rule.read(match.groups ?? {}, { anchor, before, after: text.slice(end, end + CONTEXT) })
    return timex ? { start, end, timex, signal: SIGNAL.exec(before)?.[1]?.toLowerCase() ?? null, rule: rule.name } : []
  })
}
