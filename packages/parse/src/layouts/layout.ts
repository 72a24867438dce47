import { speaksOfSelf } from '../addresses.ts'
import type { Block } from '../blocks.ts'
import type { Span, TurnMethod } from '../document.ts'
import type { Page } from '../page.ts'
import { endsAsSentence } from '../questions.ts'

/** Where a turn begins. It goes on until the next one begins or the speech of the page ends. */
export interface TurnStart {
  /** Where the label begins, or the speech where there is none. */
  at: number
  /** Where the speech begins. */
  speech: number
  /** Without colon or bracket; null where nothing is printed. */
  label: (Span & { text: string }) | null
  /** What the form of the turn says about its part; null where only the labels can tell. */
  side: 'question' | 'answer' | null
  method: TurnMethod
  /** 0..1 */
  confidence: number
}

/** One way to read the turns of a page. */
export interface Reading {
  layout: string
  /** Chance that this is how the page is laid out, 0..1. */
  score: number
  /** In the order of the text; empty never. */
  starts: readonly TurnStart[]
  /** Index after the last block that can hold speech: where the foot of the page begins. */
  end: number
  /** Blocks between the turns that the layout takes for headings. */
  apart?: ReadonlySet<number>
}

/** A family of layouts. `read` gives the one reading that it has to offer, or null. */
export interface Layout {
  name: string
  /** The highest score that it gives, 0..1: what another layout offers may be too good for it to be asked. */
  most: number
  read(page: Page): Reading | null
}

/**
 * Where the foot of the page begins: at the first furniture that opens one after `last`, the block of the last turn
 * start. Behind it nothing is speech.
 */
export function footOf(page: Page, last: number): number {
  const foot = page.furniture.findIndex(
    (row, index) => index > last && (row?.scope === 'rest' || row?.kind === 'byline'),
  )
  return foot < 0 ? page.blocks.length : foot
}

/** Words that go on: `…so we recorded it`, `the second act was still in a box`. */
const GOES_ON = /^(?:…|\.\.\.|\p{Ll})/u

/**
 * The turn that an excerpt begins with, where its first paragraph is the end of an answer; none where the page begins as
 * pages do.
 * @param before index of the block of the first turn start
 */
export function findTail({ blocks, furniture }: Page, before: number, side: 'answer' | null): TurnStart[] {
  const first = furniture.indexOf(null)
  const { start = 0, text = '' } = blocks[first] ?? {}
  const isTail =
    first < before && GOES_ON.test(text) && endsAsSentence(text) && speaksOfSelf(text) && text.length > LONG_TAIL
  return isTail ? [{ at: start, speech: start, label: null, side, method: 'alternation', confidence: 0.8 }] : []
}

/** Shorter lines are mottos of sites. */
const LONG_TAIL = 80

/** The first block between two others that can be speech; `not` are blocks that cannot, furniture aside. */
export function findBetween(page: Page, after: number, before: number, not?: ReadonlySet<number>): Block | null {
  for (let index = after + 1; index < before; index += 1) {
    const block = page.blocks[index]
    if (block && !page.furniture[index] && !not?.has(index)) return block
  }
  return null
}
