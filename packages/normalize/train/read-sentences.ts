import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FACT, factsOf } from '../src/gazetteer/word-facts.ts'
import { findRuns, type Run } from '../src/ner/tagger/runs.ts'
import { type Token, tokenize } from '../src/text/tokens.ts'
import { hashLetters } from '../src/text/word-hash.ts'

const corpus = z.array(
  z.array(
    z.object({
      text: z.string(),
      tokens: z.array(z.tuple([z.number(), z.number()])),
      names: z.array(z.tuple([z.number(), z.number(), z.enum(['PER', 'ORG', 'LOC', 'MISC'])])),
    }),
  ),
)

/** A run of capitalised words with the labels that people gave them. */
export interface LabelledRun {
  tokens: Token[]
  run: Run
  /** One label of LABELS for each word of the run. */
  labels: Uint8Array
}

/** Labels B- of the kinds; MISC has one label only. */
const FIRST_LABEL = { PER: 2, ORG: 4, LOC: 6, MISC: 1 } as const

/**
 * The runs of all files of a folder: `[[{ text, tokens: [[start, end], ...], names: [[first, end, type], ...] }]]`,
 * offsets in code points. Files in the order of their names.
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
    start: units(given[first]?.[0] ?? 0),
    end: units(given[end - 1]?.[1] ?? 0),
    kind,
  }))
  return findRuns(tokens).map((run) => {
    const labels = new Uint8Array(run.to - run.from)
    for (const { start, end, kind } of spans) {
      let opened = false
      const inside = tokens.slice(run.from, run.to).filter((token) => token.start >= start && token.end <= end)
      const all = inside.every(({ key }) => has(key, FACT.people))
      for (let index = run.from; index < run.to; index += 1) {
        const token = tokens[index]
        if (!token || token.start < start || token.end > end) continue
        // Our names have no article and no title in front, whatever the corpus says; peoples are neither body nor place.
        if (!opened && (/^the$/i.test(token.key) || (kind === 'PER' && has(token.key, FACT.title)))) continue
        const label = all ? FIRST_LABEL.MISC : FIRST_LABEL[kind]
        labels[index - run.from] = opened && label > 1 ? label + 1 : label
        opened = true
      }
    }
    return { tokens, run, labels }
  })
}

const has = (word: string, fact: number) => (factsOf(hashLetters(word)) & fact) !== 0

/** Code points -> UTF-16 units. */
function unitsOf(text: string): (offset: number) => number {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return (offset) => starts[offset] ?? text.length
}
