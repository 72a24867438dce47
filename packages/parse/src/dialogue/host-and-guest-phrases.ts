/** A turn of phrase that hosts, or guests, use far more often than others do. */
export interface Phrase {
  /** Lower-case, without word borders at its ends. */
  pattern: RegExp
  example: string
}

/** Phrases of hosts, who welcome, thank for coming and lead on. */
export const HOST_PHRASES: readonly Phrase[] = [
  { pattern: /welcome (?:back )?to (?:the|another|our|this)/, example: 'Welcome back to the show.' },
  { pattern: /welcome (?:everyone|everybody|back)/, example: 'Welcome everyone.' },
  { pattern: /(?:i'm|we're|i am|we are) (?:here |joined |back ){0,2}(?:with|by)/, example: "I'm joined by Ana." },
  { pattern: /joining (?:me|us)|joined (?:today )?by/, example: 'Joining me today is Ana.' },
  { pattern: /(?:our|my|today's) (?:guests?|co-?host|show|episode)/, example: "Today's guest is Ana." },
  {
    pattern:
      /thank(?:s| you) (?:so much |very much |again |everyone |all ){0,2}for (?:joining|coming|being|listening|tuning|your time|taking the time)/,
    example: 'Thank you so much for joining us.',
  },
  {
    pattern: /let's (?:talk about|start with|get into|dive|take a break|move on)/,
    example: "Let's start with the tides.",
  },
  { pattern: /tell (?:us|me|our listeners)|for (?:our|the) listeners/, example: 'Tell us about the tides.' },
  {
    pattern: /go ahead|next question|take (?:your|some|a few) questions/,
    example: 'We will take a few questions.',
  },
  {
    pattern:
      /(?:herzlich )?willkommen (?:bei|zu|zur|zum|in)|(?:heute )?zu gast|mir gegenüber sitzt|schön, dass (?:sie|du) (?:da|hier)/,
    example: 'Hallo und herzlich willkommen bei uns.',
  },
  { pattern: /bienvenue (?:à|dans|au|sur)|notre invitée?/, example: 'Bonjour et bienvenue dans cette émission.' },
  {
    pattern: /bienvenid[oa]s? (?:a|al)|nuestr[oa] invitad[oa]|nos acompaña|gracias por (?:estar|acompañarnos)/,
    example: 'Hoy nos acompaña Ana.',
  },
  { pattern: /dobrodošli|dobro došli|naš gost|naša gošća/, example: 'Dobrodošli, poštovani slušaoci.' },
  { pattern: /your host|in this episode|on (?:the|this|today's) show/, example: "I'm your host, Ana." },
]

/** Phrases of guests, who thank for the welcome and for the question. */
export const GUEST_PHRASES: readonly Phrase[] = [
  {
    pattern: /thank(?:s| you) (?:so much |very much |again ){0,2}for (?:having|inviting) (?:me|us)/,
    example: 'Thanks for having me.',
  },
  {
    pattern: /(?:happy|glad|great|good|nice|excited|honou?red|delighted|thrilled) to (?:be (?:here|on|back|with)|join)/,
    example: 'Great to be here.',
  },
  { pattern: /pleasure to be/, example: "It's a pleasure to be with you." },
  {
    pattern: /(?:good|great) question|thank(?:s| you) for (?:the|your|that) question|thanks for asking/,
    example: "That's a good question.",
  },
]

/**
 * One pattern for all phrases of a part. The word border stands before the alternatives, not in each: V8 then picks
 * them by their first letters.
 */
const eitherOf = (phrases: readonly Phrase[]) =>
  new RegExp(`\\b(?:${phrases.map(({ pattern }) => pattern.source).join('|')})\\b`, 'gi')

const ANY_HOST_PHRASE = eitherOf(HOST_PHRASES)

const ANY_GUEST_PHRASE = eitherOf(GUEST_PHRASES)

/** Phrases that count for each part; the regression of turns/roles.ts was fitted with these limits. */
export const MAX_PHRASES = { host: 4, guest: 2 }

/**
 * Counts the phrases of hosts and of guests in what a voice says, up to `MAX_PHRASES`.
 * @param said folded stretches of speech, such as the beginning and the end of each turn
 */
export function countPhrases(said: readonly string[]): { host: number; guest: number } {
  return {
    host: countUpTo(MAX_PHRASES.host, ANY_HOST_PHRASE, said),
    guest: countUpTo(MAX_PHRASES.guest, ANY_GUEST_PHRASE, said),
  }
}

function countUpTo(limit: number, pattern: RegExp, said: readonly string[]): number {
  let count = 0
  let before = ''
  let found = 0
  for (const text of said) {
    // A turn of one short paragraph begins and ends with the same words; they are searched once and count twice.
    if (text !== before) found = text.match(pattern)?.length ?? 0
    before = text
    count += found
    if (count >= limit) return limit
  }
  return count
}
