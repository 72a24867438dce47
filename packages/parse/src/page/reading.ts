import type { Span, TurnMethod } from '../document/document.ts'
import { at } from '../text/at.ts'
import type { Page } from './page.ts'

/** The start of a turn, which goes on until the next one starts or the interview ends. Offsets are UTF-16 units. */
export interface TurnStart {
  /** Where the label begins, or the speech where there is none. */
  at: number
  /** Where the speech begins. */
  speech: number
  /** Without colon or bracket; null where none is printed. */
  label: (Span & { text: string }) | null
  /** The side that the form of the turn tells; null where only the labels can tell it. */
  side: 'question' | 'answer' | null
  method: TurnMethod
  /** Chance that the asking side speaks, as the line model sees the first line, 0..1; layouts do not tell it. */
  asks?: number
  /** Chance that a turn starts exactly here, 0..1. */
  confidence: number
}

/** One way to read the turns of a page. */
export interface Reading {
  layout: string
  /** Chance that this is how the page is laid out, 0..1. */
  score: number
  /** In text order; at least one. */
  starts: readonly TurnStart[]
  /** Index after the last block that can hold speech. */
  end: number
  /** Blocks between the turns that the layout takes for headings, by index. */
  apart?: ReadonlySet<number>
}

/** A way to print an interview. */
export interface Layout {
  name: string
  /** Reads the turns of a page; null where the page is not laid out like this. */
  read(page: Page): Reading | null
}

/** The index of the block in which the first turn starts. */
export function firstTurnBlock(page: Page, reading: Reading): number {
  const start = at(reading.starts, 0).at
  return page.blocks.findIndex(({ end }) => end > start)
}
