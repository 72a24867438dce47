import type { Span } from '../document/document.ts'

/**
 * Words that the format sets apart without a sign in the text, as a span of UTF-16 units. A `term` is explained below
 * it (`dt`, `summary`); a `voice` is the label that a cue gives its speaker.
 */
export interface Emphasis extends Span {
  style: 'heading' | 'bold' | 'italic' | 'term' | 'voice'
}

/** Words at the start of a line that have an element of their own: a label, a run-in heading, or the whole line. */
export interface Opening extends Span {
  /** Its tag name, lower-case: `span`. */
  element: string
}

/** Lines whose kind the format tells. `apart` is no part of the article: a menu, a footer, comments. */
export interface Region extends Span {
  kind: 'caption' | 'item' | 'apart' | 'pull_quote'
}
