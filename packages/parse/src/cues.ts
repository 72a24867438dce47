/** A turn of phrase that gives a part away. */
export interface Cue {
  pattern: RegExp
  example: string
}

/** What hosts say: they welcome, thank for coming, lead on. */
export const HOST_CUES: readonly Cue[] = [
  { pattern: /\bwelcome (?:back )?to (?:the|another|our|this)\b/i, example: 'Welcome back to the show.' },
  { pattern: /\bwelcome (?:everyone|everybody|back)\b/i, example: 'Welcome everyone.' },
  { pattern: /\b(?:i'm|we're|i am|we are) (?:here |joined |back ){0,2}(?:with|by)\b/i, example: "I'm joined by Ana." },
  { pattern: /\bjoining (?:me|us)\b|\bjoined (?:today )?by\b/i, example: 'Joining me today is Ana.' },
  { pattern: /\b(?:our|my|today's) (?:guests?|co-?host|show|episode)\b/i, example: "Today's guest is Ana." },
  {
    pattern:
      /\bthank(?:s| you) (?:so much |very much |again |everyone |all ){0,2}for (?:joining|coming|being|listening|tuning|your time|taking the time)\b/i,
    example: 'Thank you so much for joining us.',
  },
  {
    pattern: /\blet's (?:talk about|start with|get into|dive|take a break|move on)\b/i,
    example: "Let's start with the tides.",
  },
  { pattern: /\btell (?:us|me|our listeners)\b|\bfor (?:our|the) listeners\b/i, example: 'Tell us about the tides.' },
  {
    pattern: /\bgo ahead\b|\bnext question\b|\btake (?:your|some|a few) questions\b/i,
    example: 'We will take a few questions.',
  },
  { pattern: /\byour host\b|\bin this episode\b|\bon (?:the|this|today's) show\b/i, example: "I'm your host, Ana." },
]

/** What guests say: they thank for the welcome and for the question. */
export const GUEST_CUES: readonly Cue[] = [
  {
    pattern: /\bthank(?:s| you) (?:so much |very much |again ){0,2}for (?:having|inviting) (?:me|us)\b/i,
    example: 'Thanks for having me.',
  },
  {
    pattern:
      /\b(?:happy|glad|great|good|nice|excited|honou?red|delighted|thrilled) to (?:be (?:here|on|back|with)|join)\b/i,
    example: 'Great to be here.',
  },
  { pattern: /\bpleasure to be\b/i, example: "It's a pleasure to be with you." },
  {
    pattern: /\b(?:good|great) question\b|\bthank(?:s| you) for (?:the|your|that) question\b|\bthanks for asking\b/i,
    example: "That's a good question.",
  },
]

/** One pattern for all cues of a part. */
const either = (cues: readonly Cue[]) => new RegExp(cues.map(({ pattern }) => pattern.source).join('|'), 'gi')

const HOST = either(HOST_CUES)
const GUEST = either(GUEST_CUES)

/** How many cues of hosts and of guests somebody drops. */
export function countCues(said: readonly string[]): { host: number; guest: number } {
  const count = (pattern: RegExp) => said.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  return { host: count(HOST), guest: count(GUEST) }
}
