/**
 * Chance of the model -> share of right turn starts at that chance, on 12,122 turns of sources and pages that the model
 * had not seen (model/MODEL.md).
 */
const SHARE_RIGHT: readonly (readonly [chance: number, right: number])[] = [
  [0.3, 0.4],
  [0.45, 0.5],
  [0.55, 0.6],
  [0.65, 0.7],
  [0.75, 0.78],
  [0.85, 0.84],
  [0.95, 0.88],
  [0.99, 0.92],
  [1, 0.99],
]

/** Digits of a confidence: no more are known, and a changed character should not show in every other turn. */
const DIGITS = 2

/** The share of right starts among turns of which the model is as sure, 0..1; between two rows a straight line. */
export function calibratedConfidence(chance: number): number {
  let [below, least] = [0, 0]
  for (const [above, right] of SHARE_RIGHT) {
    if (chance <= above) return roundConfidence(least + ((chance - below) / (above - below)) * (right - least))
    ;[below, least] = [above, right]
  }
  return least
}

/** A confidence as it is written down. */
export function roundConfidence(confidence: number): number {
  return Number(confidence.toFixed(DIGITS))
}
