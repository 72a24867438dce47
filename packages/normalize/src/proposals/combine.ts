import { inOrder, type Mention } from '../mentions.ts'

/**
 * The names that the authority knows and those that are proposed, in the order of the text. A known name inside a longer
 * proposed one points to it; inside the name of a person it is part of that name and goes.
 */
export function combineMentions(known: readonly Mention[], proposed: readonly Mention[]): Mention[] {
  const bySegment = new Map<number, number[]>()
  proposed.forEach(({ segment }, index) => {
    const own = bySegment.get(segment)
    if (own) own.push(index)
    else bySegment.set(segment, [index])
  })
  const holder = known.map(({ segment, start, end, parent }) =>
    parent === null
      ? (bySegment.get(segment)?.find((index) => {
          const around = proposed[index]
          return around !== undefined && around.start <= start && around.end >= end
        }) ?? null)
      : null,
  )
  const kept = known.map((_, index) => {
    const outermost = outermostOf(known, index)
    const around = proposed[holder[outermost] ?? -1]
    return around === undefined || around.entity.type !== 'PERSON'
  })
  const places: number[] = []
  let next = 0
  for (const [index, keep] of kept.entries()) if (keep) places[index] = next++
  const mentions = known.flatMap((mention, index) => {
    if (!kept[index]) return []
    const around = holder[index]
    if (mention.parent !== null) return { ...mention, parent: places[mention.parent] ?? null }
    return around === null || around === undefined ? mention : { ...mention, parent: next + around }
  })
  return inOrder([...mentions, ...proposed])
}

function outermostOf(known: readonly Mention[], index: number): number {
  let at = index
  for (let parent = known[at]?.parent ?? null; parent !== null; parent = known[at]?.parent ?? null) at = parent
  return at
}
