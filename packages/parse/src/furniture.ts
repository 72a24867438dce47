import type { Block } from './blocks.ts'
import type { SegmentKind } from './document.ts'
import { TIME_MARK } from './labels/time-mark.ts'
import { isMenu } from './menu.ts'
import { readDateLine } from './printed-date.ts'
import type { Region } from './readers/reader.ts'

/**
 * A line that no speaker says. `block`: this line alone. `rest`: this line opens the foot of the page, and all that
 * follows it is furniture too, unless a turn starts later.
 */
export interface Furniture {
  name: string
  kind: SegmentKind
  scope: 'block' | 'rest'
}

/** One kind of such lines. */
export interface FurnitureRow extends Furniture {
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
      /^(?:related (?:posts|articles|stories|content|news)|(?:you )?(?:may|might) also like|read (?:also|next|more)|most (?:read|popular)|latest (?:news|posts)|see also|more from .{2,60}|recommended(?: for you)?|pove(?:z|ž)ane? (?:vesti|vijesti|(?:c|č)lanci)|pro(?:c|č)itajte (?:jo(?:s|š)|i)):?$/i,
    examples: ['Related posts', 'You may also like:', 'Pročitajte još'],
  },
  {
    name: 'teaser',
    kind: 'related',
    scope: 'block',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related|related article|pro(?:c|č)itajte i|pro(?:c|č)itajte jo(?:s|š)|lesen sie auch|lire aussi|lea también|читайте также): ?\S.{2,200}$/i,
    examples: [
      'READ MORE: NATO foreign ministers meet in Brussels',
      'Related: Parliament adopts the budget',
      'Lesen Sie auch: Die Zeit danach',
    ],
  },
  {
    name: 'ticker',
    kind: 'related',
    scope: 'block',
    pattern: /^\d{1,2}[/.]\d{1,2}\.? \d{1,2}:\d{2} +\S.{5,200}$/,
    examples: ['09/16 10:01   Nobody has cancelled the quota - minister'],
  },
  {
    name: 'form',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:(?:your |user ?|first |last |full )name|password|your e-?mail(?: address)?|message|comment|captcha|please enter the (?:digits|characters) .{0,60}):? ?\*?$/i,
    examples: ['First name:', 'Password', 'Your email address *'],
  },
  {
    name: 'paging',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:[←<«] ?)?(?:previous|next|older|newer)(?: (?:article|post|story|interview|page))?(?: ?[→>»])?$/i,
    examples: ['Previous article', '← Older post', 'Newer post →'],
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
      /^(?:• ?)?(?:(?:share(?: this(?: article| story| post)?)?(?: (?:on|via|with) [\w .]{1,20}){0,5}(?: share on [\w .]{1,40}){0,3}|like(?: this| loading\.*)?|tweet|x|facebook|twitter|whatsapp|linkedin|telegram|viber|pinterest|reddit|e-?mail|print|save|bookmark|copy link|follow us.{0,40}|(?:find|join|visit|like) us on .{2,80}|podeli(?:te)?|podijeli(?:te)?|teilen|partager|compartir|\d+ (?:shares?|likes?|views?|claps?))(?::? ?(?:abre ventana nueva|opens in (?:a )?new window))?):?$/i,
    examples: [
      'Share',
      'WhatsApp',
      'Follow us on Facebook',
      'Find us on Facebook Find us on X',
      'Like this:',
      '0 Shares',
      'Share on Facebook Share on X Share on Telegram',
    ],
  },
  {
    name: 'tags',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:tags?|filed under|categories|category|oznake|tagovi)(?::.{0,200}| (?:[\p{L}\d-]{2,30} ?){1,12})$/iu,
    examples: ['Tags: NATO, Serbia', 'Tags technology economy EU'],
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
    pattern: /^(?:©|\(c\) |copyright ).{0,200}$|all rights reserved(?<=^.{0,139})\.?$/i,
    examples: ['© 2023 NATO', 'All rights reserved.'],
  },
  {
    name: 'navigation',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:powered by .{2,40}|loading\.*|listen to this (?:article|story|interview)|\d{1,3} min(?:utes?)?(?: read)?|reading time:? .{1,20}|transcribe your podcast|view video|watch the video|(?:full |unedited )?transcript|\[ad_\d\]|story continues below|continue reading|click to go to.{0,40}|jump to .{2,40})$/i,
    examples: ['Powered by WordPress', '2 min read', 'Listen to this article', '[ad_1]'],
  },
  {
    name: 'advert',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:advert(?:isement|orial|ising)?|sponsored(?: content)?|promoted|oglas|reklama|anzeige|publicité|publicidad)(?: ?[-–—:|].{0,60})?$|^(?:subscribe|sign up|join|register)\b.{0,40}\b(?:newsletters?|mailing list|updates)\b.{0,20}$|^subscribe$/i,
    examples: [
      'Advertisement - scroll to continue',
      'Sign up for our weekly newsletter',
      'Subscribe to our newsletter',
    ],
  },
  {
    name: 'cookies',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:this|our) (?:web)?site uses cookies.{0,300}$|^we use cookies.{0,300}$|^by continuing to (?:browse|use) .{0,200}$/i,
    examples: ['We use cookies to improve your experience.'],
  },
  {
    name: 'breadcrumb',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^[^/>»|]{1,60} [/>»|] +[^\s/>»|][^/>»|]{0,60} [/>»|] +\S.{0,240}$/,
    examples: ['MLO Belgrade  /  Newsroom  /  News Archive', 'Home > News > Interview with the general'],
  },
  {
    name: 'rule',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^(?:[-*_=~#•·–—] ?){3,60}$/,
    examples: ['---', '* * *', '———'],
  },
  {
    name: 'picture',
    kind: 'caption',
    scope: 'block',
    pattern: /^!\[[^\]]{0,200}\]\([^)]{1,190}\)$/,
    examples: ['![The port](https://example.org/port.jpg)'],
  },
  {
    name: 'photo credit',
    kind: 'caption',
    scope: 'block',
    pattern:
      /^(?:photo(?:graph|s)?|foto|fotografija|image|picture|illustration|ilustracija|credit|izvor)(?: (?:by|credit|credits))?(?:: ?| ?[/©] ?).{1,200}$/i,
    examples: ['Photo: Belgrade Security Forum / Flickr', 'Foto: Tanjug', 'Photo by: A. Petrov'],
  },
  {
    name: 'photo credit at the end',
    kind: 'caption',
    scope: 'block',
    pattern:
      /(?:[;|,–-](?<=...) ?(?:photo|foto|image|credit)s?(?: ?:| by\b).{1,80}|[([](?<=...)(?:photo|foto|image|credit)s?(?: ?:| by\b).{1,80}[)\]])$/i,
    examples: ['Adam Ficsor; Photo by the author', 'Claude Zeins (Photo: Press Service)'],
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
    pattern:
      /^(?:By|BY|Von|Par|Por|Piše:?|Razgovarao|Razgovarala) \p{Lu}[\p{L}'.-]{0,30}(?: (?:and )?\p{Lu}[\p{L}'.-]{0,30}){1,5}$/u,
    examples: ['By Ilse Moor', 'By Ana Petrov and J. Lind'],
  },
  {
    name: 'byline label',
    kind: 'byline',
    scope: 'block',
    // A sentence behind it is what the host says: `Host: Welcome to the show.`
    pattern:
      /^(?:authors|autori|speakers|hosts|guests|participants|piše|razgovarao|razgovarala): .{2,200}$|^(?:author|autor|speaker|host|guest): .{1,199}[^.?!…"”’']$/i,
    examples: ['Author: Redakcija', 'Speakers: Patrick Murck, Cory Fields', 'Host: Kevin Ball'],
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

/** Menus are told by their vocabulary (see menu.ts), not by a pattern. */
const MENU: Furniture = { name: 'menu', kind: 'boilerplate', scope: 'block' }

/** What the format of the file takes for no speech. */
const PLACED: Readonly<Record<Region['kind'], Furniture | null>> = {
  caption: { name: 'caption', kind: 'caption', scope: 'block' },
  apart: { name: 'apart', kind: 'boilerplate', scope: 'block' },
  item: null,
}

/**
 * All patterns in a few: most lines are speech, and are let go after a look or two. One pattern for all of the same
 * flags; those that look behind themselves search the line and stand apart, or the others, which are bound to its start,
 * would be tried at every character.
 */
const ANY: readonly RegExp[] = [...new Set(FURNITURE.map(kindOfPattern))].map((kind) => {
  const rows = FURNITURE.filter((row) => kindOfPattern(row) === kind)
  return new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), rows[0]?.pattern.flags)
})

function kindOfPattern({ pattern }: FurnitureRow): string {
  return `${pattern.flags} ${pattern.source.includes('(?<=')}`
}

/**
 * What takes a line for no speech, if anything does. A line that is nothing but a date is left to the head of the page.
 * @param place what the format of the file says of the line
 */
export function furnitureOf(block: Block, place?: Region['kind']): Furniture | null {
  const placed = place === undefined ? null : PLACED[place]
  const printed = printedFurniture(block)
  // A menu or a box in the middle of the page does not end it.
  return placed ? { ...(printed ?? placed), scope: 'block' } : printed
}

function printedFurniture({ text }: Block): Furniture | null {
  if (text.length > 400 || readDateLine(text)) return null
  const row = ANY.some((pattern) => pattern.test(text))
    ? FURNITURE.find(({ pattern }) => pattern.test(text))
    : undefined
  return row ?? (isMenu(text) ? MENU : null)
}
