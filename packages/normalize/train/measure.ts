import { at } from '@colloquy/parse'
import { kindOf, type NameKind } from '../src/ner/tagger/labels.ts'
import type { Tagger } from '../src/ner/tagger/tag.ts'
import type { LabelledRun } from './read-sentences.ts'

/** Number of classes that the chances 0..1 are parted into. */
const CLASSES = 5

/**
 * One line of figures: precision, recall and F1 of exact spans and kinds, without OTHER; then the share of right names
 * in each fifth of the tagger's chances.
 */
export function measure(tagger: Tagger, examples: readonly LabelledRun[]): string {
  let [right, found, wanted] = [0, 0, 0]
  const byChance = Array.from({ length: CLASSES }, () => ({ right: 0, found: 0 }))
  for (const { tokens, run, labels } of examples) {
    const truth = new Map(namesOf(labels, run.from).map(({ from, to, kind }) => [`${from}-${to}`, kind]))
    wanted += truth.size
    for (const { from, to, kind, chance } of tagger(tokens, run)) {
      if (kind === 'OTHER') continue
      const isRight = truth.get(`${from}-${to}`) === kind ? 1 : 0
      const ofChance = at(byChance, Math.min(CLASSES - 1, Math.floor(chance * CLASSES)))
      ofChance.found += 1
      ofChance.right += isRight
      found += 1
      right += isRight
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3))
  const classes = byChance
    .map((one, index) => `${index / CLASSES}: ${share(one.right, one.found)} of ${one.found}`)
    .join(', ')
  const f1 = share(2 * right, found + wanted)
  return `${wanted} names, P ${share(right, found)} R ${share(right, wanted)} F1 ${f1}; right by chance ${classes}`
}

/** The names that labels of a run spell, without OTHER. @param offset index of the run's first token */
function namesOf(labels: Uint8Array, offset: number): { from: number; to: number; kind: NameKind }[] {
  const names: { from: number; to: number; kind: NameKind }[] = []
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] ?? 0
    const kind = kindOf(label)
    let to = from + 1
    while (kind !== null && to < labels.length && labels[to] === label + 1) to += 1
    if (kind !== null && kind !== 'OTHER') names.push({ from: from + offset, to: to + offset, kind })
    from = to
  }
  return names
}
