import type { Gold, GoldTurn } from '@colloquy/parse/train'
import { charactersIn, countShared, visibleCharacters, without } from './characters.ts'
import { type Claim, type ClaimedTurn, isFurniture } from './claim.ts'
import { NOT_ASKED, overlap, type Ratio, type Score } from './figures.ts'
import { fold } from './fold.ts'
import type { Match } from './match-turns.ts'
import { countAgreeingVoices } from './voices.ts'

/**
 * Holds the claim about a text against its gold.
 * @param matches of their turns
 * @throws RangeError where a span goes beyond the text
 */
export function scoreDocument(gold: Gold, claim: Claim, matches: readonly Match[], text: string): Score {
  const visible = visibleCharacters(text)
  const ignored = charactersIn(gold.ignore, visible)
  const asked = gold.turns.map((turn) => ({ turn, places: without(charactersIn(turn.spans, visible), ignored) }))
  const speakerAt = new Map<number, ClaimedTurn>()
  for (const turn of claim.turns) for (const place of charactersIn(turn.spans, visible)) speakerAt.set(place, turn)

  const goldSpeech = new Set(asked.flatMap(({ places }) => [...places]))
  const claimedSpeech = without(new Set(speakerAt.keys()), ignored)
  const turns = [claim.turns.length, gold.turns.length] as const
  return {
    docs: 1,
    turns: gold.turns.length,
    abstain: claim.turns.length === 0 && gold.turns.length > 0 ? 1 : 0,
    ratios: {
      start: overlap(matches.length, ...turns),
      span: overlap(matches.filter(({ whole }) => whole).length, ...turns),
      speech: overlap(countShared(goldSpeech, claimedSpeech), claimedSpeech.size, goldSpeech.size),
      role: shareOfSpeech(asked, speakerAt, roleTest),
      voice: { right: countAgreeingVoices(matches), of: matches.length },
      name: shareOfSpeech(asked, speakerAt, nameTest(gold)),
      furnit: scoreFurniture(gold, claim, visible),
      title: isRight(gold.meta.title, (title) => fold(title) === fold(claim.title)),
      date: isRight(gold.meta.published, (published) => published === claim.published),
    },
  }
}

/** What a claimed turn must be to be right about a gold turn; null where the gold cannot say. */
type Test = (turn: GoldTurn) => ((claimed: ClaimedTurn) => boolean) | null

interface Asked {
  turn: GoldTurn
  places: ReadonlySet<number>
}

function shareOfSpeech(asked: readonly Asked[], speakerAt: ReadonlyMap<number, ClaimedTurn>, testOf: Test): Ratio {
  let right = 0
  let of = 0
  for (const { turn, places } of asked) {
    const test = testOf(turn)
    if (test === null) continue
    of += places.size
    for (const place of places) {
      const claimed = speakerAt.get(place)
      if (claimed && test(claimed)) right += 1
    }
  }
  return { right, of }
}

/** Who moderates asks: the two count as one. */
const ASKING: ReadonlySet<string> = new Set(['interviewer', 'moderator'])
const ANSWERING: ReadonlySet<string> = new Set(['interviewee'])

const roleTest: Test = ({ role }) => {
  const accepted = [ASKING, ANSWERING].find((roles) => role !== null && roles.has(role))
  return accepted ? (claimed) => accepted.has(claimed.role) : null
}

function nameTest(gold: Gold): Test {
  const stated = new Set(gold.people.flatMap(({ name, stated }) => (stated && name ? name : [])))
  return ({ speaker }) => {
    if (speaker === null || !stated.has(speaker)) return null
    const name = fold(speaker)
    return (claimed) => fold(claimed.speaker) === name
  }
}

function scoreFurniture(gold: Gold, claim: Claim, visible: readonly boolean[]): Ratio {
  const spans = gold.other.filter(({ kind }) => isFurniture(kind))
  const asked = charactersIn(
    spans.map(({ start, end }) => [start, end]),
    visible,
  )
  if (asked.size === 0) return NOT_ASKED
  const claimed = charactersIn(claim.furniture, visible)
  return overlap(countShared(asked, claimed), claimed.size, asked.size)
}

function isRight(asked: string | null | undefined, test: (asked: string) => boolean): Ratio {
  return asked ? { right: test(asked) ? 1 : 0, of: 1 } : NOT_ASKED
}
