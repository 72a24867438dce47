import { type TokenizedText, tokenize } from './date-tokens.ts'
import { type Anchor, pointValue } from './period.ts'
import { carryOn, newStory, type Story } from './reference-time.ts'
import type { Around, DateRule, Groups } from './rule.ts'
import { dateRules } from './rules/index.ts'
import { isAhead, signalBefore } from './signals.ts'
import { date, type Timex } from './timex.ts'

/** A time expression in a text; offsets into that text. */
export interface FoundDate {
  start: number
  end: number
  timex: Timex
  signal: string | null
  /** What it was counted from, where something was. */
  anchor: CountedFrom | null
  rule: string
}

export interface CountedFrom {
  /** EDTF */
  value: string
  source: Anchor['source']
}

/** What the text stands in. */
export interface Setting {
  anchor: Anchor | null
  /** Read and carried on. */
  story?: Story
  dayFirst?: boolean | null
  /** The text tells a story from end to end and nobody speaks in it. */
  narrative?: boolean
}

/** Longer ones are a mistake of a rule, whatever it says. */
const LONGEST = 60

/** How much of the surrounding text a rule gets to see. */
const CONTEXT = 120

interface Claim extends Around {
  start: number
  end: number
  rule: DateRule
  order: number
  groups: Groups
}

/**
 * All time expressions of a text, in order, none inside another. Every rule says what it finds; of overlapping finds
 * the longest stays, then that of the earlier rule. Only then are they read, from left to right, so that what was said
 * before can tell what is meant.
 * @param text folded, see fold.ts of the parse package
 */
export function findDates(
  text: string,
  { anchor, story = newStory(), dayFirst = null, narrative = false }: Setting,
): FoundDate[] {
  const tokens = tokenize(text)
  if (!MAY_HOLD_DATES.test(tokens.symbols)) return []
  const claims = settle(dateRules.flatMap((rule, order) => claimsOf(rule, order, tokens)))
  return claims.flatMap(({ start, end, rule, groups, ...around }) => {
    const context = {
      before: around.before,
      text: around.text,
      after: around.after,
      anchor,
      story: story.point,
      ahead: () => isAhead(around),
      dayFirst,
      spoken: !narrative,
    }
    const timex = rule.read(groups, context)
    if (timex === null) return []
    const counted = countedFrom(timex, anchor, story)
    if (movesStory(timex, around, story, narrative)) carryOn(story, timex)
    return [{ start, end, timex, signal: signalBefore(around), anchor: counted, rule: rule.name }]
  })
}

function countedFrom({ from }: Timex, anchor: Anchor | null, { point }: Story): CountedFrom | null {
  if (from === 'anchor') return anchor && { value: anchor.value, source: anchor.source }
  const value = from === null || point === null ? null : date(pointValue(point), 'explicit')?.edtf
  return value == null ? null : { value, source: 'text' }
}

/**
 * A year in brackets is an aside. Where nobody speaks, "this year" stands in a quotation or in a remark of the writer,
 * and the story goes on where it was.
 */
function movesStory({ from, granularity }: Timex, { before }: Around, { point }: Story, narrative: boolean): boolean {
  if (granularity === 'year' && /\([^()]{0,20}$/.test(before)) return false
  return !narrative || point === null || from !== 'anchor'
}

/** A number or any word that a pattern knows; most paragraphs hold one, lines of names and labels none. */
const MAY_HOLD_DATES = /[\u3400-\u3614\u4e00-\u9fff]/

function claimsOf(rule: DateRule, order: number, { text, symbols, starts, ends }: TokenizedText): Claim[] {
  const claims: Claim[] = []
  rule.pattern.lastIndex = 0
  for (let match = rule.pattern.exec(symbols); match !== null; match = rule.pattern.exec(symbols)) {
    const at = (token: number) => starts[token] ?? text.length
    const to = (token: number) => ends[token - 1] ?? 0
    const start = at(match.index)
    const end = to(match.index + match[0].length)
    if (match[0].length === 0 || end - start > LONGEST) continue
    const groups: Record<string, string | undefined> = {}
    for (const [name, span] of Object.entries(match.indices?.groups ?? {})) {
      if (span) groups[name.replace(/\$\d$/, '')] = text.slice(at(span[0]), to(span[1])).toLowerCase()
    }
    const around = {
      before: text.slice(Math.max(0, start - CONTEXT), start),
      text: text.slice(start, end),
      after: text.slice(end, end + CONTEXT),
    }
    if (rule.accept && !rule.accept(groups, around)) continue
    claims.push({ start, end, rule, order, groups, ...around })
  }
  return claims
}

function settle(claims: Claim[]): Claim[] {
  claims.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const taken = new Set<number>()
  const kept = claims.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false
    for (let at = start; at < end; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
