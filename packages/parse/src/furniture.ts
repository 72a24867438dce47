import type { Block } from './blocks.ts'
import type { SegmentKind } from './document.ts'
import { TIME_MARK } from './labels/time-mark.ts'
import { readDateLine } from './printed-date.ts'

/**
 * One kind of line that no speaker says. `block`: this line alone. `rest`: this line opens the foot of the page, and
 * all that follows it is furniture too, unless a turn starts later.
 */
export interface FurnitureRow {
  name: string
  kind: SegmentKind
  scope: 'block' | 'rest'
  pattern: RegExp
  /** Lines that the row must take. */
  examples: readonly string[]
}

/** Lines are matched folded; no pattern repeats a group that can match the empty text. */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    name: 'related',
    kind: 'related',
    scope: 'rest',
    pattern:
      /^(?:related (?:posts|articles|stories|content|news)|(?:you )?(?:may|might) also like|read (?:also|next)|most (?:read|popular)|latest (?:news|posts)|see also|more from .{2,60}|pove(?:z|ž)ane? (?:vesti|vijesti|(?:c|č)lanci)|pro(?:c|č)itajte (?:jo(?:s|š)|i)):?$/i,
    examples: ['Related posts', 'You may also like:', 'Pročitajte još'],
  },
  {
    name: 'comments',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:leave a (?:reply|comment)|post a comment|add a comment|\d* ?comments?|your email address will not be published.{0,60}|ostavite komentar)$/i,
    examples: [
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      '12 comments',
    ],
  },
  {
    name: 'share',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:share(?: this| on .{2,20})?|tweet|facebook|twitter|whatsapp|linkedin|telegram|e-?mail|print|copy link|follow us.{0,40}|podeli(?:te)?|podijeli(?:te)?):?$/i,
    examples: ['Share', 'WhatsApp', 'Follow us on Facebook'],
  },
  {
    name: 'tags',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:tags?|filed under|categories|category|oznake|tagovi):.{0,200}$/i,
    examples: ['Tags: NATO, Serbia'],
  },
  {
    name: 'search',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^search(?: (?:our|this|the))?(?: (?:content|site|website))?:?$/i,
    examples: ['Search our content:', 'Search'],
  },
  {
    name: 'copyright',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:©|\(c\) |copyright ).{0,200}$|^.{0,120}all rights reserved\.?$/i,
    examples: ['© 2023 NATO', 'All rights reserved.'],
  },
  {
    name: 'navigation',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:home|menu|main menu|log ?in|sign (?:in|up)|register|contact(?: us)?|about(?: us)?|skip to (?:main )?content|back to top|powered by .{2,40}|privacy policy|terms(?: of use)?|newsletter|subscribe.{0,60}|advertisement|loading\.*)$/i,
    examples: ['Home', 'Skip to main content', 'Subscribe to our newsletter'],
  },
  {
    name: 'cookies',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^(?:this|our) (?:web)?site uses cookies.{0,300}$|^we use cookies.{0,300}$/i,
    examples: ['We use cookies to improve your experience.'],
  },
  {
    name: 'breadcrumb',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^[^/>»|]{1,60}? +[/>»|] +[^/>»|]{1,60}? +[/>»|] +\S.{0,240}$/,
    examples: ['MLO Belgrade  /  Newsroom  /  News Archive', 'Home > News > Interview with the general'],
  },
  {
    name: 'photo credit',
    kind: 'caption',
    scope: 'block',
    pattern:
      /^(?:photo(?:graph|s)?|foto|image|picture|illustration|ilustracija|credit|izvor)(?: (?:by|credit|credits))?(?:: ?| ?[/©] ?).{1,200}$/i,
    examples: ['Photo: Belgrade Security Forum / Flickr', 'Foto: Tanjug', 'Photo by: A. Petrov'],
  },
  {
    name: 'byline',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:story|text|words|written|interview|interviewed|conducted|reported|prepared|translated|transcript) by:? .{2,80}$/i,
    examples: ['Story by NATO MLO Belgrade', 'Interviewed by Ana Petrov', 'Transcript by: Bryan Bishop'],
  },
  {
    name: 'byline of a name',
    kind: 'byline',
    scope: 'block',
    pattern: /^(?:By|BY) \p{Lu}[\p{L}'.-]{0,30}(?: (?:and )?\p{Lu}[\p{L}'.-]{0,30}){1,5}$/u,
    examples: ['By Ilse Moor', 'By Ana Petrov and J. Lind'],
  },
  {
    name: 'byline label',
    kind: 'byline',
    scope: 'block',
    pattern: /^(?:authors?|autor|speakers?|hosts?|guests?|participants|piše|razgovarao|razgovarala): .{2,200}$/i,
    examples: ['Author: Redakcija', 'Speakers: Patrick Murck, Cory Fields'],
  },
  {
    name: 'edition',
    kind: 'note',
    scope: 'block',
    pattern:
      /^(?:(?:print|online) edition|originally published|first published|this interview (?:was|has been|is)|the interview (?:was|has been) (?:first|originally|edited|conducted)|editor'?s? note|note from the editor).{0,300}$/i,
    examples: [
      'Print edition of the interview with the general (February 6)',
      'This interview has been edited for length.',
    ],
  },
  {
    name: 'timestamp',
    kind: 'timestamp',
    scope: 'block',
    pattern: TIME_MARK,
    examples: ['00:12:31', '[12:31]', '(1:02:03)'],
  },
  {
    name: 'cue',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:break|ad break|music|jingle|clip|sponsor(?:ed)?(?: message)?):? ?[[(\d].{0,60}$/i,
    examples: ['Break: [20:03] to [21:51]'],
  },
  {
    name: 'stage direction',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\))\.?$/,
    examples: ['[laughs]', '(Applause.)'],
  },
]

/** The row that takes a line, if one does. A line that is nothing but a date is left to the head of the page. */
export function furnitureOf(block: Block): FurnitureRow | null {
  if (block.text.length > 400 || readDateLine(block.text)) return null
  return FURNITURE.find((row) => row.pattern.test(block.text)) ?? null
}
