import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel } from '../src/ner/tagger/model.ts'
import { makeTagger } from '../src/ner/tagger/tag.ts'
import { measure } from './measure.ts'
import { readExamples } from './read-sentences.ts'
import { type Plan, trainCrf } from './train-crf.ts'

/** Settings of the model in model/names.bin; MODEL.md says how they were chosen. */
const PLAN: Plan = { bits: 16, rounds: 10, rate: 0.03, pull: 0.0002, hidden: 0.25, levels: 40, prune: 2 }

/** One run in ten of each file is kept out of the training, to measure the model and its chances. */
const RUNS_PER_TEST_RUN = 10

const [folder, target = join(import.meta.dirname, '../model/names.bin')] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run train -- FOLDER [MODEL]: a folder of .json files with sentences and their names')
  process.exit(2)
}

const files = readExamples(folder)
const training = files.flatMap(({ examples }) => examples.filter((_, index) => index % RUNS_PER_TEST_RUN !== 0))
const test = files.map(({ file, examples }) => ({
  file,
  examples: examples.filter((_, index) => index % RUNS_PER_TEST_RUN === 0),
}))
const model = trainCrf(training, PLAN)
const bytes = encodeModel(model)
writeFileSync(target, bytes)
console.error(`${training.length} runs, ${bytes.length} bytes`)
for (const { file, examples } of test) console.error(`${file}: ${measure(makeTagger(model), examples)}`)
