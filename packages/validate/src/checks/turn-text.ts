import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import { cannotFollow, rowsByDocument } from '../by-document.ts'
import type { Check, Failure } from '../check.ts'
import { quoteBoth } from '../excerpt.ts'
import { withoutNulls } from '../sql.ts'

const speechRow = z.object({
  document_id: z.string(),
  turn_id: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
})

const cells = 'document_id, turn_id, "start", "end", "text"'

type Speech = z.infer<typeof speechRow>

/** Put together by SQL, the texts of a million turns would not fit into memory; here one document has to. */
export const turnText: Check = {
  name: 'turn-text',
  tier: 'full',
  sentence: 'A turn is its speech segments: texts joined by a blank line, from the first start to the last end.',
  async *run(dataset) {
    const skip = await cannotFollow(dataset, 'documents', 'turns', 'segments')
    if (skip) {
      yield skip
      return
    }
    const turnsOf = rowsByDocument(dataset.rows(withoutNulls(`SELECT ${cells} FROM parquet.turns`), speechRow))
    const segmentsOf = rowsByDocument(
      dataset.rows(withoutNulls(`SELECT ${cells} FROM parquet.segments WHERE kind = 'speech'`), speechRow),
    )
    const documents = dataset.rows('SELECT document_id FROM parquet.documents', z.object({ document_id: z.string() }))
    for await (const { document_id } of documents) {
      const turns = await turnsOf(document_id)
      const speech = groupByTurn(await segmentsOf(document_id))
      for (const turn of turns) yield* compareTurn(turn, speech.get(turn.turn_id) ?? [])
    }
  },
}

function groupByTurn(segments: readonly Speech[]): Map<string, Speech[]> {
  const groups = new Map<string, Speech[]>()
  for (const segment of [...segments].sort((a, b) => a.start - b.start)) {
    const group = groups.get(segment.turn_id)
    if (group) group.push(segment)
    else groups.set(segment.turn_id, [segment])
  }
  return groups
}

function* compareTurn(turn: Speech, speech: readonly Speech[]): Generator<Failure> {
  const first = speech.at(0)
  const last = speech.at(-1)
  // The check `turns` names those without speech.
  if (!first || !last) return
  const place = { table: 'turns', id: turn.turn_id, advice: rebuildOrReport }
  if (turn.start !== first.start) {
    yield { ...place, column: 'start', found: `is ${turn.start}; its speech starts at ${first.start}` }
  }
  if (turn.end !== last.end) yield { ...place, column: 'end', found: `is ${turn.end}; its speech ends at ${last.end}` }
  const joined = speech.map(({ text }) => text).join('\n\n')
  if (turn.text !== joined) {
    const [text, expected] = quoteBoth(turn.text, joined)
    yield { ...place, column: 'text', found: `is ${text}; its speech is ${expected}` }
  }
}
