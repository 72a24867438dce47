import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, spansOf } from '../table.ts'

export const containment: Check = {
  name: 'containment',
  tier: 'full',
  sentence:
    'Every place lies in its document; mentions, dates, passages and quotations lie in their segment and share its turn and speaker.',
  run(dataset) {
    return applyRules(dataset, [
      ...dataset.tables.flatMap(insideDocument),
      ...insideSegment('mentions', 'mention_id'),
      ...insideSegment('dates', 'date_id'),
      ...insideSegment('passages', 'passage_occurrence_id'),
      ...insideSegment('quotations', 'quotation_id', QUOTED),
      ...insideSegment('quotations', 'quotation_id', MATCHED),
      ...dataset.tables.filter(({ name }) => SPOKEN.includes(name)).map(speakerOfTurn),
      ...nested,
    ])
  },
}

/** Tables that repeat the speaker of their turn. */
const SPOKEN = ['mentions', 'passages', 'quotations']

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

/** The columns that say where something lies; `turn` where it must be the turn of the segment. */
interface PlaceColumns {
  segment: string
  start: string
  end: string
  turn: string | null
}

const PLACE: PlaceColumns = { segment: 'segment_id', start: 'start', end: 'end', turn: 'turn_id' }
/** What a quotation quotes is said in another segment than it stands in, and the turn is that of the other one. */
const QUOTED: PlaceColumns = { ...PLACE, turn: null }
const MATCHED: PlaceColumns = { segment: 'match_segment_id', start: 'match_start', end: 'match_end', turn: 'turn_id' }

function insideSegment(table: string, key: string, columns = PLACE): Rule[] {
  const [segment, start, end] = [`part.${columns.segment}`, `part."${columns.start}"`, `part."${columns.end}"`]
  const joined = `FROM parquet.${table} AS part JOIN parquet.segments AS segment ON segment.segment_id = ${segment}`
  return [
    {
      table,
      column: columns.segment,
      sql: `SELECT part.${key} AS id,
          format('is {}, a segment of another document', ${segment}) AS found
        ${joined} WHERE part.document_id <> segment.document_id`,
      advice,
    },
    {
      table,
      column: columns.segment,
      sql: `SELECT part.${key} AS id,
          format('is {}, from {} to {}; the place is {} to {}', ${segment}, segment."start", segment."end", ${start}, ${end}) AS found
        ${joined} WHERE ${start} < segment."start" OR ${end} > segment."end"`,
      advice,
    },
    ...(columns.turn === null
      ? []
      : [
          {
            table,
            column: columns.turn,
            sql: `SELECT part.${key} AS id,
          format('is {}; its segment {} has {}', coalesce(part.turn_id, 'null'), ${segment}, coalesce(segment.turn_id, 'null')) AS found
        ${joined} WHERE part.turn_id IS DISTINCT FROM segment.turn_id`,
            advice,
          },
        ]),
  ]
}

function speakerOfTurn(table: CheckedTable): Rule {
  return {
    table: table.name,
    column: 'speaker_id',
    sql: `SELECT ${name(table.key)} AS id,
        format('is {}; {} speaks in its turn', coalesce(part.speaker_id, 'null'), coalesce(turn.speaker_id, 'nobody')) AS found
      FROM parquet.${table.name} AS part LEFT JOIN parquet.turns AS turn USING (turn_id)
      WHERE part.speaker_id IS DISTINCT FROM turn.speaker_id`,
    advice,
  }
}

const nested: readonly Rule[] = [
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
  {
    table: 'mentions',
    column: 'parent_mention_id',
    sql: `SELECT inner_one.mention_id AS id,
        format('is null, and {} encloses it', min(outer_one.mention_id)) AS found
      FROM parquet.mentions AS inner_one JOIN parquet.mentions AS outer_one USING (segment_id)
      WHERE inner_one.parent_mention_id IS NULL
        AND outer_one."start" <= inner_one."start"
        AND outer_one."end" >= inner_one."end"
        AND outer_one."end" - outer_one."start" > inner_one."end" - inner_one."start"
      GROUP BY inner_one.mention_id`,
    advice,
  },
]
