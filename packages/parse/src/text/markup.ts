import type { Span } from '../document/document.ts'

/** Words that the format sets apart without a sign in the text; `term`: what is explained below; `voice`: who speaks. */
export interface Emphasis extends Span {
  style: 'heading' | 'bold' | 'italic' | 'term' | 'voice'
}

/** Words that begin a line inside an element of their own: a label, a run-in heading, or the whole line. */
export interface Opening extends Span {
  /** `span` */
  element: string
}

/** Lines of which the format tells what they are; `apart`: no part of the article (menu, footer, comments). */
export interface Region extends Span {
  kind: 'caption' | 'item' | 'apart' | 'pull_quote'
}
