import type { Span, TurnMethod } from '../document/document.ts'
import type { Page } from './page.ts'

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

export function firstBlock(page: Page, reading: Reading): number {
  const at = reading.starts[0]?.at ?? 0
  return page.blocks.findIndex((block) => block.end > at)
}
