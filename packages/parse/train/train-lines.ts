import { gatherEvidence } from '../src/lines/evidence.ts'
import { WIDTH } from '../src/lines/kinds.ts'
import type { LineModel } from '../src/lines/model.ts'
import { observeLines } from '../src/lines/observe.ts'
import { readPage } from '../src/page/page.ts'
import { blankOut, findPrintArtifacts } from '../src/text/print-artifacts.ts'
import { type GoldText, toGoldText } from './gold-text.ts'
import { labelLines } from './label-lines.ts'
import type { GoldDocument } from './read-gold.ts'
import { makeStory } from './stories.ts'
import { type Sequence, trainChain, type Weights } from './train-chain.ts'
import { makeVariant } from './variants.ts'

/** How the training is done. The same documents and plan give the same model, byte for byte. */
export interface LinePlan {
  /** There are 2^bits rows of weights. */
  bits: number
  /** Times that every document is seen. */
  rounds: number
  /** First step of AdaGrad. */
  rate: number
  /** Strength of the pull towards 0. */
  pull: number
  /** Share of observations hidden in a round, 0..1, so that the others learn to do without. */
  hidden: number
  /** Lines of a document that count; long talks would drown the rest. */
  maxLines: number
  /** Lines of a set of like pages after which no further document of it counts. */
  maxSetLines: number
  /** Times that a document counts whose page has a layout of its own. */
  repeats: number
  /** Variants of such a document, set in other ways. */
  variants: number
  /** A weight is one of so many steps up or down, 127 at most. */
  levels: number
}

/** Settings of the model in model/lines.bin; chosen by leaving sources out (model/MODEL.md). */
export const PLAN: LinePlan = {
  bits: 16,
  rounds: 8,
  rate: 0.1,
  pull: 0.01,
  hidden: 0.3,
  maxLines: 150,
  maxSetLines: 6000,
  repeats: 6,
  variants: 10,
  levels: 60,
}

/** Weights are cut off at so much, so that a few large ones do not coarsen the steps of all; chosen by eye. */
const MAX_WEIGHT = 3

/** A set of documents of one source, ready to learn from. */
export interface LearningSet {
  name: string
  /** Has each page a layout of its own, or most of them? */
  isVaried: boolean
  /** For each document: itself, as often as it counts, its variants, and its story. */
  documents: readonly (readonly Sequence[])[]
}

/** More than half of the documents have a layout text of their own. */
export function isVariedSet(documents: readonly GoldDocument[]): boolean {
  return new Set(documents.map(({ gold }) => gold.layout)).size * 2 > documents.length
}

/** Reads the lines of a set once: what is observed in them does not depend on the model. */
export function prepareSet(name: string, documents: readonly GoldDocument[], plan: LinePlan = PLAN): LearningSet {
  const isVaried = isVariedSet(documents)
  let lines = 0
  const sequences = documents.map(({ name: document, gold, raw }) => {
    if (!isVaried && lines > plan.maxSetLines) return []
    const text = toGoldText(gold, raw.text)
    const own = sequenceOf(text, plan)
    lines += own.labels.length
    if (!isVaried) return [own]
    const seed = hashOf(`${name}/${document}`)
    const variants = Array.from({ length: plan.variants }, (_, number) => makeVariant(text, seed + number))
    return [
      ...Array.from({ length: plan.repeats }, () => own),
      ...[...variants, makeStory(text)].flatMap((variant) => (variant ? sequenceOf(variant, plan) : [])),
    ]
  })
  return { name, isVaried, documents: sequences }
}

function hashOf(text: string): number {
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0
  return hash
}

function sequenceOf(gold: GoldText, { bits, maxLines }: LinePlan): Sequence {
  const page = readPage(blankOut(gold.text, findPrintArtifacts(gold.text)), { emphasis: gold.emphasis })
  const evidence = gatherEvidence(page)
  const labels = labelLines(gold, evidence.lines)
  const rows = observeLines(evidence, bits)
  return { rows: rows.slice(0, maxLines), labels: labels.slice(0, maxLines), weight: 1 }
}

/**
 * Trains on the documents that are kept.
 * @param isKept asked with a set and the index of a document in it
 * @throws where no document is kept
 */
export function trainLines(
  sets: readonly LearningSet[],
  isKept: (set: LearningSet, document: number) => boolean = () => true,
  plan: LinePlan = PLAN,
): LineModel {
  const sequences = sets.flatMap((set) =>
    set.documents.flatMap((document, index) => (isKept(set, index) ? document : [])),
  )
  if (sequences.length === 0) throw new Error('there is no document to train with; name more folders of gold')
  return quantize(trainChain(sequences, WIDTH, plan), plan)
}

function quantize({ bits, weights, transition }: Weights, { levels }: LinePlan): LineModel {
  const most = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.min(most, MAX_WEIGHT) / levels
  const rounded = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { bits, scale, weights: rounded, transition }
}
