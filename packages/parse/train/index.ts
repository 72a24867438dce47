export type { LineModel } from '../src/lines/model.ts'
export { type Gold, type GoldSpan, type GoldTurn, gold } from './gold.ts'
export { findGoldFolders, type GoldDocument, NoGoldError, readGoldFolder, readJson } from './read-gold.ts'
export { isVariedSet, type LearningSet, type LinePlan, PLAN, prepareSet, trainLines } from './train-lines.ts'
