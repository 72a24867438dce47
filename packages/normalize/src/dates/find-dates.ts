import { readDateTokens, type TokenizedText } from './date-tokens.ts'
import { type Anchor, pointValue } from './period.ts'
import { carryOn, newStory, type Story } from './reference-time.ts'
import type { Around, DateRule, Groups } from './rule.ts'
import { dateRules } from './rules/index.ts'
import { findSignal, looksAhead } from './signals.ts'
import { date, type Timex } from './timex.ts'

/** A time expression in a text; offsets are UTF-16 units of that text. */
export interface FoundDate {
  start: number
  end: number
  timex: Timex
  /** Preposition before it, in lower case. */
  signal: string | null
  /** The date that it counts from; null where it counts from none. */
  anchor: CountedFrom | null
  /** Name of the rule that found it. */
  rule: string
}

/** The date that a time expression counts from. */
export interface CountedFrom {
  /** EDTF */
  value: string
  source: Anchor['source']
}

/** What is known about the text before it is read. */
export interface Setting {
  /** Date of the document. */
  anchor: Anchor | null
  /** The story so far; it is carried on. A new one by default. */
  story?: Story
  /** Whether 01/02/2016 is the first of February; null where that is open. */
  dayFirst?: boolean | null
  /** The document has no turns, so that it is one story as a whole. */
  narrative?: boolean
}

/** Most characters of an expression; a longer match is a mistake of a rule. Chosen by eye. */
const MAX_EXPRESSION_CHARACTERS = 60

/** Characters before and after an expression that a rule gets. Chosen by eye. */
const AROUND_CHARACTERS = 120

/** A match of a rule, before overlapping ones are settled. `order` is the index of the rule. */
interface Claim extends Around {
  start: number
  end: number
  rule: DateRule
  order: number
  groups: Groups
}

/**
 * Finds all time expressions of a text, in order and without overlap. Of overlapping matches the longest stays, then
 * that of the earlier rule. Then they are read from left to right, because an expression may depend on those before it.
 * @param text folded, see fold.ts of the parse package
 */
export function findDates(
  text: string,
  { anchor, story = newStory(), dayFirst = null, narrative = false }: Setting,
): FoundDate[] {
  const tokens = readDateTokens(text)
  if (!MAY_HOLD_DATES.test(tokens.symbols)) return []
  const claims = settleClaims(dateRules.flatMap((rule, order) => findClaims(rule, order, tokens)))
  return claims.flatMap(({ start, end, rule, groups, ...around }) => {
    const context = {
      before: around.before,
      text: around.text,
      after: around.after,
      anchor,
      story: story.point,
      ahead: () => looksAhead(around),
      dayFirst,
      spoken: !narrative,
    }
    const timex = rule.read(groups, context)
    if (timex === null) return []
    const counted = countedFrom(timex, anchor, story)
    if (movesStory(timex, around, story, narrative)) carryOn(story, timex)
    return [{ start, end, timex, signal: findSignal(around), anchor: counted, rule: rule.name }]
  })
}

/** The date that an expression counts from: the anchor or the story, as the rule says. */
function countedFrom({ from }: Timex, anchor: Anchor | null, { point }: Story): CountedFrom | null {
  if (from === 'anchor') return anchor && { value: anchor.value, source: anchor.source }
  const value = from === null || point === null ? null : date(pointValue(point), 'explicit')?.edtf
  return value == null ? null : { value, source: 'text' }
}

/**
 * Whether the story moves on to an expression. A year in brackets does not move it. Nor does "this year" in a
 * narrative, where it stands in a quotation or in a remark of the writer.
 */
function movesStory({ from, granularity }: Timex, { before }: Around, { point }: Story, narrative: boolean): boolean {
  if (granularity === 'year' && /\([^()]{0,20}$/.test(before)) return false
  return !narrative || point === null || from !== 'anchor'
}

/** Any number or known word. A line of names or labels has none, so the rules need not run over it. */
const MAY_HOLD_DATES = /[\u3400-\u3614\u4e00-\u9fff]/

/** Finds the matches of one rule that it accepts. */
function findClaims(rule: DateRule, order: number, { text, symbols, starts, ends }: TokenizedText): Claim[] {
  const claims: Claim[] = []
  rule.pattern.lastIndex = 0
  for (let match = rule.pattern.exec(symbols); match !== null; match = rule.pattern.exec(symbols)) {
    // A lookahead group may stand behind the last token, a lookbehind group before the first one.
    const startOf = (token: number) => starts[token] ?? text.length
    const endBefore = (token: number) => ends[token - 1] ?? 0
    const start = startOf(match.index)
    const end = endBefore(match.index + match[0].length)
    if (match[0].length === 0 || end - start > MAX_EXPRESSION_CHARACTERS) continue
    const groups: Record<string, string | undefined> = {}
    for (const [name, span] of Object.entries(match.indices?.groups ?? {})) {
      if (span) groups[name.replace(/\$\d$/, '')] = text.slice(startOf(span[0]), endBefore(span[1])).toLowerCase()
    }
    const around = {
      before: text.slice(Math.max(0, start - AROUND_CHARACTERS), start),
      text: text.slice(start, end),
      after: text.slice(end, end + AROUND_CHARACTERS),
    }
    if (rule.accept && !rule.accept(groups, around)) continue
    claims.push({ start, end, rule, order, groups, ...around })
  }
  return claims
}

/** Keeps matches without overlap: the longest first, then the earlier rule, then the earlier place. */
function settleClaims(claims: Claim[]): Claim[] {
  claims.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const taken = new Set<number>()
  const kept = claims.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false
    for (let at = start; at < end; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
