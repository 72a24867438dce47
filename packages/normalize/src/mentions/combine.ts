import { inOrder, type Mention } from './find-mentions.ts'

/**
 * Combines the mentions of the authority with the proposed ones, in the order of the text. A known name inside a longer
 * proposed one gets it as parent; inside the name of a person it is dropped, as a part of that name.
 * @param known in the order of the text
 * @param proposed in any order, not overlapping
 */
export function combineMentions(known: readonly Mention[], proposed: readonly Mention[]): Mention[] {
  const order = proposed.map((_, index) => index)
  order.sort((a, b) => (proposed[a]?.start ?? 0) - (proposed[b]?.start ?? 0))
  let next = 0
  const holder = known.map(({ start, end, parent }) => {
    while (next < order.length && (proposed[order[next] ?? -1]?.end ?? 0) <= start) next += 1
    const around = proposed[order[next] ?? -1]
    const holds = parent === null && around !== undefined && around.start <= start && around.end >= end
    return holds ? (order[next] ?? null) : null
  })
  const kept = known.map((_, index) => {
    const outermost = outermostOf(known, index)
    const around = proposed[holder[outermost] ?? -1]
    return around === undefined || around.entity.type !== 'PERSON'
  })
  const places: number[] = []
  let count = 0
  for (const [index, keep] of kept.entries()) if (keep) places[index] = count++
  const mentions = known.flatMap((mention, index) => {
    if (!kept[index]) return []
    const around = holder[index]
    if (mention.parent !== null) return { ...mention, parent: places[mention.parent] ?? null }
    return around === null || around === undefined ? mention : { ...mention, parent: count + around }
  })
  return inOrder([...mentions, ...proposed])
}

/** Index of the mention that holds the mention at `index` and has no parent. */
function outermostOf(known: readonly Mention[], index: number): number {
  let at = index
  for (let parent = known[at]?.parent ?? null; parent !== null; parent = known[at]?.parent ?? null) at = parent
  return at
}
