import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, type Place, spansOf, tablesWith } from '../table.ts'

export const containment: Check = {
  name: 'containment',
  tier: 'full',
  sentence:
    'Every place lies in its document; what names a segment lies in it and shares its turn and speaker: mentions, dates, passages, quotations.',
  run(dataset) {
    return applyRules(dataset, [
      ...dataset.tables.flatMap(insideDocument),
      ...dataset.tables.flatMap(insideSegments),
      ...tablesWith(dataset.tables, 'turn_id', 'speaker_id').flatMap(speakerOfTurn),
      ...nested,
    ])
  },
}

function insideDocument(table: CheckedTable): Rule[] {
  return spansOf(table).map(({ end }) => ({
    table: table.name,
    column: end,
    sql: `SELECT ${name(table.key)} AS id,
        format('is {}; the document has {} characters', ${name(end)}, characters) AS found
      FROM parquet.${table.name} JOIN parquet.documents USING (document_id)
      WHERE ${name(end)} > characters`,
    advice,
  }))
}

/**
 * A row may have several places, each with its segment (`segment_id`, `match_segment_id`); its turn is that of the
 * last: a quotation stands in a lead and is taken from a turn.
 */
function insideSegments(table: CheckedTable): Rule[] {
  const names = new Set(table.columns.map(({ name }) => name))
  const places = spansOf(table).filter(({ prefix }) => names.has(`${prefix}segment_id`))
  if (table.key === 'segment_id') return []
  return places.flatMap((place, index) =>
    insideSegment(table, place, index === places.length - 1 && names.has('turn_id')),
  )
}

function insideSegment({ name: table, key }: CheckedTable, place: Place, sharesTurn: boolean): Rule[] {
  const column = `${place.prefix}segment_id`
  const [segment, start, end] = [`part.${column}`, `part."${place.start}"`, `part."${place.end}"`]
  const joined = `FROM parquet.${table} AS part JOIN parquet.segments AS segment ON segment.segment_id = ${segment}`
  const turn: Rule = {
    table,
    column: 'turn_id',
    sql: `SELECT part.${key} AS id,
        format('is {}; its segment {} has {}',
          coalesce(part.turn_id, 'null'), ${segment}, coalesce(segment.turn_id, 'null')) AS found
      ${joined} WHERE part.turn_id IS DISTINCT FROM segment.turn_id`,
    advice,
  }
  return [
    {
      table,
      column,
      sql: `SELECT part.${key} AS id, format('is {}, a segment of another document', ${segment}) AS found
        ${joined} WHERE part.document_id <> segment.document_id`,
      advice,
    },
    {
      table,
      column,
      sql: `SELECT part.${key} AS id,
          format('is {}, from {} to {}; the place is {} to {}',
            ${segment}, segment."start", segment."end", ${start}, ${end}) AS found
        ${joined} WHERE ${start} < segment."start" OR ${end} > segment."end"`,
      advice,
    },
    ...(sharesTurn ? [turn] : []),
  ]
}

function speakerOfTurn(table: CheckedTable): Rule[] {
  if (table.key === 'turn_id') return []
  return [
    {
      table: table.name,
      column: 'speaker_id',
      sql: `SELECT ${name(table.key)} AS id,
          format('is {}; {} speaks in its turn',
            coalesce(part.speaker_id, 'null'), coalesce(turn.speaker_id, 'nobody')) AS found
        FROM parquet.${table.name} AS part LEFT JOIN parquet.turns AS turn USING (turn_id)
        WHERE part.speaker_id IS DISTINCT FROM turn.speaker_id`,
      advice,
    },
  ]
}

const nested: readonly Rule[] = [
  {
    table: 'mentions',
    column: 'parent_mention_id',
    sql: `SELECT inner_one.mention_id AS id,
        format('is {}, which does not enclose it', outer_one.mention_id) AS found
      FROM parquet.mentions AS inner_one
        JOIN parquet.mentions AS outer_one ON outer_one.mention_id = inner_one.parent_mention_id
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
