import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '@colloquy/parse'
import { z } from 'zod'
import { FACT, factsOf } from '../src/gazetteer/word-facts.ts'
import { findRuns, type Run } from '../src/ner/tagger/runs.ts'
import { type Token, tokenize } from '../src/text/tokens.ts'
import { hashLetters } from '../src/text/word-hash.ts'

/** Documents of sentences with their tokens and names, as `readExamples` describes them. */
const corpus = z.array(
  z.array(
    z.object({
      text: z.string(),
      tokens: z.array(z.tuple([z.number(), z.number()])),
      names: z.array(z.tuple([z.number(), z.number(), z.enum(['PER', 'ORG', 'LOC', 'MISC'])])),
    }),
  ),
)

/** A run of capitalised words with the labels of its corpus. */
export interface LabelledRun {
  tokens: Token[]
  run: Run
  /** Index in LABELS for each token of the run. */
  labels: Uint8Array
}

/** Label B- of each kind; MISC has the one label OTHER. */
const FIRST_LABEL = { PER: 2, ORG: 4, LOC: 6, MISC: 1 } as const

/**
 * Reads the labelled runs of all .json files of a folder, in the order of their names: `[[{ text, tokens: [[start,
 * end], ...], names: [[first, end, type], ...] }]]`, where `start` and `end` of tokens are code points, `first` and
 * `end` of names are indexes of tokens.
 * @throws where a file has another form
 */
export function readExamples(folder: string): { file: string; examples: LabelledRun[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const documents = corpus.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return { file, examples: documents.flat().flatMap(examplesOf) }
    })
}

function examplesOf({ text, tokens: given, names }: z.infer<typeof corpus>[number][number]): LabelledRun[] {
  const tokens = tokenize(text)
  const units = unitsOf(text)
  const spans = names.map(([first, end, kind]) => ({
    start: units(at(given, first)[0]),
    end: units(at(given, end - 1)[1]),
    kind,
  }))
  return findRuns(tokens).map((run) => {
    const labels = new Uint8Array(run.to - run.from)
    for (const { start, end, kind } of spans) {
      let isOpen = false
      const inside = tokens.slice(run.from, run.to).filter((token) => token.start >= start && token.end <= end)
      const isPeople = inside.every(({ key }) => has(key, FACT.people))
      for (let index = run.from; index < run.to; index += 1) {
        const token = at(tokens, index)
        if (token.start < start || token.end > end) continue
        // Names of this dataset begin with no article and no title, though some of the corpora include them.
        if (!isOpen && (/^the$/i.test(token.key) || (kind === 'PER' && has(token.key, FACT.title)))) continue
        // Peoples are OTHER: neither body nor place.
        const label = isPeople ? FIRST_LABEL.MISC : FIRST_LABEL[kind]
        labels[index - run.from] = isOpen && label > 1 ? label + 1 : label
        isOpen = true
      }
    }
    return { tokens, run, labels }
  })
}

const has = (word: string, fact: number) => (factsOf(hashLetters(word)) & fact) !== 0

/** Turns offsets in code points into UTF-16 units; offsets behind the end into the length of the text. */
function unitsOf(text: string): (offset: number) => number {
  const starts: number[] = []
  let start = 0
  for (const character of text) {
    starts.push(start)
    start += character.length
  }
  return (offset) => starts[offset] ?? text.length
}
