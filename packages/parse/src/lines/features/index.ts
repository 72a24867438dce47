import { asks } from './asks.ts'
import { asksAround } from './asks-around.ts'
import { asksLength } from './asks-length.ts'
import { asksRegime } from './asks-regime.ts'
import { belowLabel } from './below-label.ts'
import { bracketed } from './bracketed.ts'
import { capitals } from './capitals.ts'
import { dated } from './dated.ts'
import { ending } from './ending.ts'
import { endings } from './endings.ts'
import type { Feature } from './feature.ts'
import { firstWord } from './first-word.ts'
import { format } from './format.ts'
import { fromEnd } from './from-end.ts'
import { furniture } from './furniture.ts'
import { furnitureRow } from './furniture-row.ts'
import { label } from './label.ts'
import { labelAsks } from './label-asks.ts'
import { labelChanges } from './label-changes.ts'
import { labelKeys } from './label-keys.ts'
import { labelLooks } from './label-looks.ts'
import { labelNamed } from './label-named.ts'
import { labelRegime } from './label-regime.ts'
import { labelsAround } from './labels-around.ts'
import { length } from './length.ts'
import { lowerStart } from './lower-start.ts'
import { numbered } from './numbered.ts'
import { opening } from './opening.ts'
import { place } from './place.ts'
import { printed } from './printed.ts'
import { quoted } from './quoted.ts'
import { readings } from './readings.ts'
import { ruled } from './ruled.ts'
import { ruledAsks } from './ruled-asks.ts'
import { ruledLabel } from './ruled-label.ts'
import { ruledSentence } from './ruled-sentence.ts'
import { ruledSurely } from './ruled-surely.ts'
import { second } from './second.ts'
import { sentence } from './sentence.ts'
import { share } from './share.ts'
import { signAsks } from './sign-asks.ts'
import { signRegime } from './sign-regime.ts'
import { signsAround } from './signs-around.ts'
import { spaced } from './spaced.ts'
import { timed } from './timed.ts'
import { twice } from './twice.ts'
import { word } from './word.ts'
import { words } from './words.ts'

/**
 * Every observation. Names, order, `near` and values belong to the weights (model/lines.bin): after a change of one of
 * them the model is trained again.
 */
export const FEATURES: readonly Feature[] = [
  length,
  words,
  opening,
  second,
  ending,
  endings,
  asks,
  asksLength,
  sentence,
  capitals,
  spaced,
  place,
  fromEnd,
  share,
  label,
  labelKeys,
  labelLooks,
  labelChanges,
  labelNamed,
  furniture,
  furnitureRow,
  dated,
  timed,
  printed,
  twice,
  format,
  numbered,
  lowerStart,
  bracketed,
  quoted,
  ruled,
  ruledSurely,
  readings,
  labelRegime,
  asksRegime,
  signRegime,
  asksAround,
  labelsAround,
  signsAround,
  ruledLabel,
  ruledAsks,
  ruledSentence,
  signAsks,
  labelAsks,
  belowLabel,
  firstWord,
  word,
]
