import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'

/**
 * What a speaker says in one document, gathered from the turns. The number of a question is printed like a label and
 * names nobody.
 */
const said = `
  SELECT document_id, speaker_id, list(DISTINCT role) AS roles,
    coalesce(list(DISTINCT label) FILTER (label IS NOT NULL AND method <> 'numbered'), []) AS labels
  FROM parquet.turns GROUP BY ALL`

/** Labels that differ in case and dots only are one: "MS DALTON", "Ms. Dalton". */
const plain = (labels: string) => `[replace(lower(label), '.', '') FOR label IN ${labels}]`

const joined = `FROM parquet.appearances AS appearance JOIN (${said}) AS said USING (document_id, speaker_id)`

const rules: readonly Rule[] = [
  {
    table: 'appearances',
    column: 'role',
    sql: `SELECT appearance_id AS id, format('is {}; its turns have {}', role, said.roles) AS found
      ${joined} WHERE NOT list_contains(said.roles, role)`,
    advice,
  },
  {
    table: 'appearances',
    column: 'labels',
    sql: `SELECT appearance_id AS id, format('are {}; its turns have {}', appearance.labels, said.labels) AS found
      ${joined} WHERE NOT list_has_all(said.labels, appearance.labels)
        OR NOT list_has_all(${plain('appearance.labels')}, ${plain('said.labels')})`,
    advice,
  },
  {
    table: 'appearances',
    column: 'speaker_id',
    sql: `SELECT appearance_id AS id, format('is {}, who has no turn in this document', speaker_id) AS found
      FROM parquet.appearances AS appearance
      WHERE NOT EXISTS (
        SELECT 1 FROM parquet.turns AS turn
        WHERE turn.document_id = appearance.document_id AND turn.speaker_id = appearance.speaker_id
      )`,
    advice,
  },
  {
    table: 'turns',
    column: 'label',
    sql: `SELECT turn_id AS id, format('is "{}", which its label segment does not hold', turn.label) AS found
      FROM parquet.turns AS turn JOIN parquet.segments AS segment USING (turn_id)
      WHERE segment.kind = 'label' AND turn.label IS NOT NULL AND NOT contains(segment.text, turn.label)`,
    advice,
  },
  {
    table: 'turns',
    column: 'label',
    sql: `SELECT turn_id AS id, format('is "{}", and no label segment belongs to the turn', label) AS found
      FROM parquet.turns AS turn
      WHERE label IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM parquet.segments AS segment WHERE segment.turn_id = turn.turn_id AND segment.kind = 'label'
      )`,
    advice,
  },
]

export const appearances: Check = {
  name: 'appearances',
  tier: 'full',
  sentence: 'Role and labels of an appearance are those of its turns, and labels of turns are printed there.',
  run: (dataset) => applyRules(dataset, rules),
}
