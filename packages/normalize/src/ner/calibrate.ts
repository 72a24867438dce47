import { at } from '@colloquy/parse'

/**
 * Pairs of [model score, share of names with the right span and type], measured on 169 news and encyclopedia texts that
 * the model was not trained on (model/MODEL.md). The share rises more slowly than the score, because the model was
 * trained on other kinds of texts.
 */
const SHARE_BY_SCORE: readonly (readonly [score: number, share: number])[] = [
  [0, 0.2],
  [0.4, 0.32],
  [0.6, 0.42],
  [0.75, 0.5],
  [0.85, 0.57],
  [0.95, 0.79],
  [1, 0.88],
]

/**
 * Share of right names by rule, on the same texts. These rules have no score, so every name of a rule gets its share.
 */
const SHARE_BY_RULE: Readonly<Record<string, number>> = {
  'rule:family-name': 0.94,
  'rule:acronym': 0.9,
  'rule:first-name': 0.5,
  'rule:head': 0.6,
  'rule:title': 0.5,
  'rule:given-name': 0.4,
  'rule:place-list': 0.35,
}

/**
 * Maps a model score to the share of right names at that score, rounded to two digits; between two measured scores the
 * share is interpolated.
 * @param method of the candidate; a rule of SHARE_BY_RULE ignores the score
 * @param modelScore 0..1
 */
export function calibratedConfidence(method: string, modelScore: number): number {
  const ofRule = SHARE_BY_RULE[method]
  if (ofRule !== undefined) return ofRule
  // The chance of a certain name may be a rounding error above 1.
  const score = Math.min(1, modelScore)
  const above = SHARE_BY_SCORE.findIndex(([measured]) => measured >= score)
  if (above <= 0) return at(SHARE_BY_SCORE, 0)[1]
  const [lowScore, lowShare] = at(SHARE_BY_SCORE, above - 1)
  const [highScore, highShare] = at(SHARE_BY_SCORE, above)
  const part = (score - lowScore) / (highScore - lowScore)
  return Math.round((lowShare + part * (highShare - lowShare)) * 100) / 100
}
