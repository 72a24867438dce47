import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

const rules: readonly Rule[] = [
  {
    table: 'turns',
    column: 'reply_to',
    sql: `SELECT turn.turn_id AS id, format('answers {}, which {}', turn.reply_to,
        CASE
          WHEN question.document_id <> turn.document_id THEN 'is in another document'
          WHEN NOT question.is_question THEN 'is no question'
          ELSE 'does not come before it'
        END) AS found
      FROM parquet.turns AS turn JOIN parquet.turns AS question ON question.turn_id = turn.reply_to
      WHERE question.document_id <> turn.document_id
        OR NOT question.is_question
        OR question.turn_order >= turn.turn_order`,
    advice,
  },
  {
    table: 'turns',
    sql: `SELECT turn_id AS id, 'has no speech segment' AS found
      FROM parquet.turns AS turn
      WHERE NOT EXISTS (
        SELECT 1 FROM parquet.segments AS segment WHERE segment.turn_id = turn.turn_id AND segment.kind = 'speech'
      )`,
    advice,
  },
  {
    table: 'turns',
    column: 'speaker_id',
    sql: `SELECT turn_id AS id, format('is {}, who has no row for this document in appearances', speaker_id) AS found
      FROM parquet.turns AS turn
      WHERE NOT EXISTS (
        SELECT 1 FROM parquet.appearances AS appearance
        WHERE appearance.document_id = turn.document_id AND appearance.speaker_id = turn.speaker_id
      )`,
    advice,
  },
  {
    table: 'segments',
    column: 'turn_id',
    sql: `SELECT segment_id AS id, format('is {}; a segment of kind {} belongs to no turn', turn_id, kind) AS found
      FROM parquet.segments
      WHERE turn_id IS NOT NULL AND kind NOT IN ('speech', 'label')`,
    advice,
  },
  {
    table: 'segments',
    column: 'turn_id',
    sql: `SELECT segment_id AS id, 'is null; speech belongs to a turn' AS found
      FROM parquet.segments
      WHERE turn_id IS NULL AND kind = 'speech'`,
    advice,
  },
  {
    table: 'segments',
    column: 'turn_id',
    sql: `SELECT segment_id AS id, format('is {}, a turn of another document', turn_id) AS found
      FROM parquet.segments AS segment JOIN parquet.turns AS turn USING (turn_id)
      WHERE turn.document_id <> segment.document_id`,
    advice,
  },
]

export const turns: Check = {
  name: 'turns',
  tier: 'full',
  sentence: 'A turn has speech, all speech has a turn, and an answer follows the question that it answers.',
  run: (dataset) => applyRules(dataset, rules),
}
