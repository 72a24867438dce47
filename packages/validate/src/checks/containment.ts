import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, spansOf } from '../table.ts'

export const containment: Check = {
  name: 'containment',
  sentence: 'Every place lies in its document; mentions and dates lie in their segment and share its turn.',
  run(dataset) {
    return applyRules(dataset, [
      ...dataset.tables.flatMap(insideDocument),
      ...insideSegment('mentions', 'mention_id'),
      ...insideSegment('dates', 'date_id'),
      ...mentionRules,
    ])
  },
}

function insideDocument(table: CheckedTable): Rule[] {
  return spansOf(table).map(({ end }) => ({
    table: table.name,
    column: end,
    sql: `SELECT ${name(table.key)} AS id, format('is {}; the document has {} characters', ${name(end)}, characters) AS found
      FROM parquet.${table.name} JOIN parquet.documents USING (document_id)
      WHERE ${name(end)} > characters`,
    advice,
  }))
}

function insideSegment(table: string, key: string): Rule[] {
  const joined = `FROM parquet.${table} AS part JOIN parquet.segments AS segment USING (segment_id)`
  return [
    {
      table,
      column: 'segment_id',
      sql: `SELECT part.${key} AS id,
          format('is {}, a segment of another document', segment_id) AS found
        ${joined} WHERE part.document_id <> segment.document_id`,
      advice,
    },
    {
      table,
      column: 'segment_id',
      sql: `SELECT part.${key} AS id,
          format('is {}, from {} to {}; the place is {} to {}', segment_id, segment."start", segment."end", part."start", part."end") AS found
        ${joined} WHERE part."start" < segment."start" OR part."end" > segment."end"`,
      advice,
    },
    {
      table,
      column: 'turn_id',
      sql: `SELECT part.${key} AS id,
          format('is {}; its segment {} has {}', coalesce(part.turn_id, 'null'), segment_id, coalesce(segment.turn_id, 'null')) AS found
        ${joined} WHERE part.turn_id IS DISTINCT FROM segment.turn_id`,
      advice,
    },
  ]
}

const mentionRules: readonly Rule[] = [
  {
    table: 'mentions',
    column: 'speaker_id',
    sql: `SELECT mention_id AS id,
        format('is {}; {} speaks in its turn', coalesce(mention.speaker_id, 'null'), coalesce(turn.speaker_id, 'nobody')) AS found
      FROM parquet.mentions AS mention LEFT JOIN parquet.turns AS turn USING (turn_id)
      WHERE mention.speaker_id IS DISTINCT FROM turn.speaker_id`,
    advice,
  },
  {
    table: 'mentions',
    column: 'parent_mention_id',
    sql: `SELECT inner_one.mention_id AS id,
        format('is {}, which does not enclose it', outer_one.mention_id) AS found
      FROM parquet.mentions AS inner_one JOIN parquet.mentions AS outer_one ON outer_one.mention_id = inner_one.parent_mention_id
      WHERE outer_one.document_id <> inner_one.document_id
        OR outer_one."start" > inner_one."start"
        OR outer_one."end" < inner_one."end"
        OR outer_one.mention_id = inner_one.mention_id`,
    advice,
  },
]
