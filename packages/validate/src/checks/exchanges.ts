import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import type { Check, Failure } from '../check.ts'

const turnRow = z.object({
  document_id: z.string(),
  turn_id: z.string(),
  role: z.string(),
  is_question: z.boolean(),
  reply_to: z.string().nullable(),
  pair_index: z.number().nullable(),
})

type Turn = z.infer<typeof turnRow>

/** Where the exchange stands: the question that waits for answers, and whether it has had one. */
interface Exchange {
  document: string
  pair: number
  question: string | null
  answered: boolean
}

/** Goes through the turns as a reader does, and counts questions and answers once more. */
export const exchanges: Check = {
  name: 'exchanges',
  tier: 'full',
  sentence: 'Who asks is a questioner, answers reply to the question before them, and pairs are counted from 1.',
  async *run(dataset) {
    const sql = `SELECT document_id, turn_id, role, is_question, reply_to, pair_index
      FROM parquet.turns
      WHERE document_id IS NOT NULL AND turn_id IS NOT NULL AND role IS NOT NULL AND is_question IS NOT NULL
      ORDER BY document_id, turn_order`
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      return
    }
    let state: Exchange = { document: '', pair: 0, question: null, answered: true }
    for await (const turn of dataset.rows(sql, turnRow)) {
      if (turn.document_id !== state.document) {
        state = { document: turn.document_id, pair: 0, question: null, answered: true }
      }
      const due = follow(state, turn)
      yield* compareTurn(turn, due)
    }
  },
}

/** What the turn should say of itself; moves the exchange on. */
function follow(state: Exchange, { turn_id, role }: Turn): Pick<Turn, 'is_question' | 'reply_to' | 'pair_index'> {
  if (role === 'interviewer' || role === 'moderator') {
    // Two questions in a row are one exchange.
    if (state.answered) state.pair += 1
    state.answered = false
    state.question = turn_id
    return { is_question: true, reply_to: null, pair_index: state.pair }
  }
  if (role !== 'interviewee' || state.question === null) {
    return { is_question: false, reply_to: null, pair_index: null }
  }
  state.answered = true
  return { is_question: false, reply_to: state.question, pair_index: state.pair }
}

function* compareTurn(turn: Turn, due: Pick<Turn, 'is_question' | 'reply_to' | 'pair_index'>): Generator<Failure> {
  const place = { table: 'turns', id: turn.turn_id, advice }
  for (const column of ['is_question', 'reply_to', 'pair_index'] as const) {
    if (turn[column] === due[column]) continue
    yield { ...place, column, found: `is ${turn[column]}; due is ${due[column]} (role ${turn.role})` }
  }
}
