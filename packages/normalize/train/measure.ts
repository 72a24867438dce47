import { kindOf, type NameKind } from '../src/ner/tagger/labels.ts'
import type { Tagger } from '../src/ner/tagger/tag.ts'
import type { LabelledRun } from './read-sentences.ts'

/** Precision, recall and F1 of exact spans and kinds; OTHER does not count. Then how often the tagger is right by its chances. */
export function measure(tagger: Tagger, examples: readonly LabelledRun[]): string {
  let [right, found, wanted] = [0, 0, 0]
  const sure = Array.from({ length: 5 }, () => ({ right: 0, found: 0 }))
  for (const { tokens, run, labels } of examples) {
    const truth = new Map(namesOf(labels, run.from).map(({ from, to, kind }) => [`${from}-${to}`, kind]))
    wanted += truth.size
    for (const { from, to, kind, chance } of tagger(tokens, run)) {
      if (kind === 'OTHER') continue
      const isRight = truth.get(`${from}-${to}`) === kind ? 1 : 0
      const class_ = sure[Math.min(4, Math.floor(chance * 5))]
      if (class_) {
        class_.found += 1
        class_.right += isRight
      }
      found += 1
      right += isRight
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3))
  const classes = sure.map((one, at) => `${at / 5}: ${share(one.right, one.found)} of ${one.found}`).join(', ')
  return `${wanted} names, P ${share(right, found)} R ${share(right, wanted)} F1 ${share(2 * right, found + wanted)}; right by chance ${classes}`
}

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
