/** A turn of phrase that gives a part away. */
export interface Cue {
  /** Lower-case, without the borders of the words around it. */
  phrase: RegExp
  example: string
}

/** What hosts say: they welcome, thank for coming, lead on. */
export const HOST_CUES: readonly Cue[] = [
  { phrase: /welcome (?:back )?to (?:the|another|our|this)/, example: 'Welcome back to the show.' },
  { phrase: /welcome (?:everyone|everybody|back)/, example: 'Welcome everyone.' },
  { phrase: /(?:i'm|we're|i am|we are) (?:here |joined |back ){0,2}(?:with|by)/, example: "I'm joined by Ana." },
  { phrase: /joining (?:me|us)|joined (?:today )?by/, example: 'Joining me today is Ana.' },
  { phrase: /(?:our|my|today's) (?:guests?|co-?host|show|episode)/, example: "Today's guest is Ana." },
  {
    phrase:
      /thank(?:s| you) (?:so much |very much |again |everyone |all ){0,2}for (?:joining|coming|being|listening|tuning|your time|taking the time)/,
    example: 'Thank you so much for joining us.',
  },
  {
    phrase: /let's (?:talk about|start with|get into|dive|take a break|move on)/,
    example: "Let's start with the tides.",
  },
  { phrase: /tell (?:us|me|our listeners)|for (?:our|the) listeners/, example: 'Tell us about the tides.' },
  {
    phrase: /go ahead|next question|take (?:your|some|a few) questions/,
    example: 'We will take a few questions.',
  },
  {
    phrase:
      /(?:herzlich )?willkommen (?:bei|zu|zur|zum|in)|(?:heute )?zu gast|mir gegenüber sitzt|schön, dass (?:sie|du) (?:da|hier)/,
    example: 'Hallo und herzlich willkommen bei uns.',
  },
  { phrase: /bienvenue (?:à|dans|au|sur)|notre invitée?/, example: 'Bonjour et bienvenue dans cette émission.' },
  {
    phrase: /bienvenid[oa]s? (?:a|al)|nuestr[oa] invitad[oa]|nos acompaña|gracias por (?:estar|acompañarnos)/,
    example: 'Hoy nos acompaña Ana.',
  },
  { phrase: /dobrodošli|dobro došli|naš gost|naša gošća/, example: 'Dobrodošli, poštovani slušaoci.' },
  { phrase: /your host|in this episode|on (?:the|this|today's) show/, example: "I'm your host, Ana." },
]

/** What guests say: they thank for the welcome and for the question. */
export const GUEST_CUES: readonly Cue[] = [
  {
    phrase: /thank(?:s| you) (?:so much |very much |again ){0,2}for (?:having|inviting) (?:me|us)/,
    example: 'Thanks for having me.',
  },
  {
    phrase: /(?:happy|glad|great|good|nice|excited|honou?red|delighted|thrilled) to (?:be (?:here|on|back|with)|join)/,
    example: 'Great to be here.',
  },
  { phrase: /pleasure to be/, example: "It's a pleasure to be with you." },
  {
    phrase: /(?:good|great) question|thank(?:s| you) for (?:the|your|that) question|thanks for asking/,
    example: "That's a good question.",
  },
]

/**
 * One pattern for all cues of a part. The border of the word stands before them all: behind it the engine can tell by the
 * first letters which of them to try.
 */
const either = (cues: readonly Cue[]) =>
  new RegExp(`\\b(?:${cues.map(({ phrase }) => phrase.source).join('|')})\\b`, 'gi')

const HOST = either(HOST_CUES)

const GUEST = either(GUEST_CUES)

/** More cues than these say nothing new; nobody is listened to further. */
export const MOST_CUES = { host: 4, guest: 2 }

/** How many cues of hosts and of guests somebody drops, up to `MOST_CUES`. */
export function countCues(said: readonly string[]): { host: number; guest: number } {
  return { host: countUpTo(MOST_CUES.host, HOST, said), guest: countUpTo(MOST_CUES.guest, GUEST, said) }
}

function countUpTo(most: number, pattern: RegExp, said: readonly string[]): number {
  let count = 0
  let before = ''
  let found = 0
  for (const text of said) {
    // A turn of one short paragraph begins and ends with the same words.
    if (text !== before) found = text.match(pattern)?.length ?? 0
    before = text
    count += found
    if (count >= most) return most
  }
  return count
}
