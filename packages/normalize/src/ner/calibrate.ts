/**
 * How often a name is right that the search was so sure of: pairs of [sureness, share of names with the right span and
 * type], measured on 169 news and encyclopedia texts that the model was not trained on (see model/MODEL.md). The measure
 * rises with the sureness, but more slowly: the model learnt on other kinds of texts.
 */
const MEASURED: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.4, 0.32],
  [0.6, 0.42],
  [0.75, 0.5],
  [0.85, 0.57],
  [0.95, 0.79],
  [1, 0.88],
]

/** Rules that say by themselves how often they are right. */
const BY_RULE: Readonly<Record<string, number>> = {
  'rule:family-name': 0.94,
  'rule:acronym': 0.9,
  'rule:first-name': 0.5,
  'rule:head': 0.6,
  'rule:title': 0.5,
  'rule:given-name': 0.4,
  'rule:place-list': 0.35,
}

/** The confidence of a mention, with two digits: the share of mentions like this one that are right. */
export function calibratedConfidence(method: string, sureness: number): number {
  const fixed = BY_RULE[method]
  if (fixed !== undefined) return fixed
  const next = MEASURED.findIndex(([from]) => from >= sureness)
  const [high, low] = [MEASURED[next], MEASURED[next - 1]]
  if (!high || !low) return MEASURED[Math.max(0, next)]?.[1] ?? 0.88
  const part = (sureness - low[0]) / (high[0] - low[0])
  return Math.round((low[1] + part * (high[1] - low[1])) * 100) / 100
}
