import { z } from 'zod'

/** Gold of a document: names with their places in code points. */
export const mentionsGold = z.object({
  scheme: z.enum(['ontonotes', 'conll']),
  mentions: z.array(z.object({ start: z.int(), end: z.int(), type: z.string(), ignore: z.boolean().optional() })),
})

export type MentionsGold = z.infer<typeof mentionsGold>

export interface Named {
  start: number
  end: number
  type: string
}

/** Right, found and wanted names; sums over documents add up. */
export interface MentionScore {
  right: number
  found: number
  wanted: number
}

/** Types that count as one: annotators part them differently. */
const CLASSES: Readonly<Record<MentionsGold['scheme'], (type: string) => string | null>> = {
  conll: (type) => ({ PERSON: 'PER', PER: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' })[type] ?? null,
  ontonotes: (type) =>
    ({ PERSON: 'PERSON', ORG: 'ORG', NORP: 'NORP', GPE: 'PLACE', LOC: 'PLACE', FAC: 'PLACE' })[type] ?? 'MISC',
}

/**
 * Holds outermost names against gold: the span must be the same and the type of the same class. What overlaps a name
 * that the gold ignores does not count.
 */
export function scoreMentions({ scheme, mentions }: MentionsGold, claimed: readonly Named[]): MentionScore {
  const classOf = CLASSES[scheme]
  const ignored = mentions.filter(({ ignore, type }) => ignore || (scheme === 'conll' && classOf(type) === null))
  const wanted = byPlace(
    mentions.filter(({ ignore }) => !ignore),
    classOf,
  )
  const counted = claimed.filter(({ start, end }) => !ignored.some((name) => start < name.end && end > name.start))
  const found = byPlace(counted, classOf)
  const right = [...wanted].filter(([place, type]) => found.get(place) === type).length
  return { right, found: found.size, wanted: wanted.size }
}

function byPlace(names: readonly Named[], classOf: (type: string) => string | null): Map<string, string> {
  return new Map(
    names.flatMap(({ start, end, type }) => {
      const wide = classOf(type)
      return wide === null ? [] : [[`${start}-${end}`, wide]]
    }),
  )
}

export function f1({ right, found, wanted }: MentionScore): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted)
}
