import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { wordsIn } from '../words-in.ts'

export const wordCounts: Check = {
  name: 'word-counts',
  tier: 'full',
  sentence: 'The words of every turn are those of its text.',
  async *run(dataset) {
    const sql = `SELECT turn_id AS id, "text", words FROM parquet.turns WHERE "text" IS NOT NULL AND words IS NOT NULL`
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      return
    }
    for await (const { id, text, words } of dataset.rows(sql, turnRow)) {
      const counted = wordsIn(text)
      if (counted !== words)
        yield { table: 'turns', id, column: 'words', found: `is ${words}; the text has ${counted}`, advice }
    }
  },
}

const turnRow = z.object({ id: z.string().nullable(), text: z.string(), words: z.number() })
