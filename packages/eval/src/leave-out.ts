import { basename } from 'node:path'
import type { Knowledge } from '@colloquy/normalize'
import {
  findGoldFolders,
  type GoldDocument,
  type LearningSet,
  type LineModel,
  type LinePlan,
  PLAN,
  prepareSet,
  readGoldFolder,
  trainLines,
} from '@colloquy/parse/train'
import { CallError } from './arguments.ts'
import { claimByProduct } from './product.ts'
import { measureDocument, type Result } from './results.ts'

/** Parts of the sets whose pages are all of different layouts. Each part is tested once, by a model of the others. */
const FOLDS = 5

/** A folder of gold; the first one of its name is tested, others of the name are only left out with it. */
interface Source {
  learning: LearningSet
  documents: readonly GoldDocument[]
  isTested: boolean
}

/** A test of the line model: what it is trained without, and the documents it reads. */
interface Trial {
  isKept(set: LearningSet, document: number): boolean
  documents: readonly GoldDocument[]
}

/**
 * Measures the line model on sources that it has not seen. A set is left out together with all folders of its name.
 * Sets whose pages have layouts of their own are no one source: they are tested by folds over all of them.
 * @throws NoGoldError where a path holds no gold; CallError where nothing is left to train with
 */
export async function leaveOut(
  paths: readonly string[],
  knowledge: Knowledge,
  plan: LinePlan = PLAN,
): Promise<Result[]> {
  const sources = await readSources(paths, plan)
  const results: Result[] = []
  for (const { isKept, documents } of findTrials(sources)) {
    const model = trainWithout(sources, isKept, plan)
    for (const document of documents)
      results.push(measureDocument(document, claimByProduct(document.raw, knowledge, model)))
  }
  return results
}

async function readSources(paths: readonly string[], plan: LinePlan): Promise<Source[]> {
  const sources: Source[] = []
  const names = new Set<string>()
  for (const path of paths) {
    for (const folder of await findGoldFolders(path)) {
      const documents = await readGoldFolder(folder)
      const name = basename(folder)
      sources.push({ learning: prepareSet(name, documents, plan), documents, isTested: !names.has(name) })
      names.add(name)
    }
  }
  return sources
}

function findTrials(sources: readonly Source[]): Trial[] {
  const tested = sources.filter(({ isTested }) => isTested)
  const varied = tested.filter(({ learning }) => learning.isVaried)
  const folded = new Map(varied.map(({ learning }) => [learning.name, learning]))
  const folds = Array.from({ length: varied.length > 0 ? FOLDS : 0 }, (_, fold): Trial => {
    const isInFold = (index: number) => index % FOLDS === fold
    return {
      isKept: (set, index) => !folded.has(set.name) || (folded.get(set.name) === set && !isInFold(index)),
      documents: varied.flatMap(({ documents }) => documents.filter((_, index) => isInFold(index))),
    }
  })
  const wholes = tested
    .filter(({ learning }) => !learning.isVaried)
    .map(({ learning, documents }): Trial => ({ isKept: (set) => set.name !== learning.name, documents }))
  return [...folds, ...wholes].filter(({ documents }) => documents.length > 0)
}

function trainWithout(sources: readonly Source[], isKept: Trial['isKept'], plan: LinePlan): LineModel {
  const sets = sources.map(({ learning }) => learning)
  if (!sets.some((set) => set.documents.some((sequences, index) => sequences.length > 0 && isKept(set, index))))
    throw new CallError('nothing is left to train with; name folders of other sources too')
  return trainLines(sets, isKept, plan)
}
