import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { entityType } from '../tables/entities.ts'
import { limitOf } from './proposed-entity.ts'

const ID = /^[a-z]+-[a-z0-9-]+$/

const normalizedList = z.string().transform((value) =>
  value
    .normalize('NFC')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

/** The reviewer's decision about a proposal; null where it is open. */
export type Decision = { kind: 'accept' } | { kind: 'reject' } | { kind: 'same_as'; entity: string } | null

const decision = z.string().transform((value, context): Decision => {
  const text = value.trim()
  if (text === '') return null
  if (text === 'accept' || text === 'reject') return { kind: text }
  const target = /^same_as ([a-z0-9-]{1,200})$/.exec(text)?.[1]
  if (target !== undefined && ID.test(target)) return { kind: 'same_as', entity: target }
  context.addIssue(`"${text}" is not one of: accept, reject, same_as <entity_id>; leave it empty to decide later`)
  return null
})

/**
 * Schema of proposals.csv: a proposal and the decision about it. The columns from `mentions` on only inform the
 * reviewer.
 */
export const proposalRow = z.strictObject({
  decision,
  entity_id: z.string().regex(ID, 'is not a slug like org-harbour-post'),
  type: entityType,
  name: z.string().trim().min(1, 'is empty').normalize('NFC'),
  aliases: normalizedList,
  /** The documents that the name is limited to; empty for all. */
  documents_only: normalizedList,
  mentions: z.coerce.number().int().nonnegative(),
  documents: z.coerce.number().int().nonnegative(),
  nearest: z.string(),
  context_1: z.string(),
  context_2: z.string(),
  context_3: z.string(),
})

/** A row of proposals.csv. */
export type ProposalRow = z.infer<typeof proposalRow>

const COLUMNS = Object.keys(proposalRow.shape)

/**
 * The rows of proposals.csv with the place of each.
 * @throws one error that lists every wrong cell with file and line
 */
export function readProposals(csv: string): { where: string; row: ProposalRow }[] {
  const problems: string[] = []
  let records: { record: Record<string, string>; info: { lines: number } }[] = []
  try {
    records = parse(csv, { bom: true, columns: true, info: true, skip_empty_lines: true })
  } catch (error) {
    problems.push(`authority/proposals.csv: ${error instanceof Error ? error.message : String(error)}`)
  }
  const rows = records.flatMap(({ record, info }) => {
    const where = `authority/proposals.csv:${info.lines}`
    const checked = proposalRow.safeParse(record)
    if (checked.success) return { where, row: checked.data }
    problems.push(...checked.error.issues.map(({ path, message }) => `${where}: ${path.join('.') || 'row'} ${message}`))
    return []
  })
  if (problems.length > 0) throw new Error(`the proposals are wrong:\n  ${problems.join('\n  ')}`)
  return rows
}

/** proposals.csv as text, every cell quoted where it must be. */
export function writeProposals(rows: readonly ProposalRow[]): string {
  const lines = rows.map((row) =>
    [
      row.decision === null
        ? ''
        : row.decision.kind === 'same_as'
          ? `same_as ${row.decision.entity}`
          : row.decision.kind,
      row.entity_id,
      row.type,
      row.name,
      row.aliases.join('|'),
      row.documents_only.join('|'),
      String(row.mentions),
      String(row.documents),
      row.nearest,
      row.context_1,
      row.context_2,
      row.context_3,
    ]
      .map(quote)
      .join(','),
  )
  return [COLUMNS.join(','), ...lines, ''].join('\n')
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The documents that the name of a proposal is limited to; empty for all. */
export function proposalLimit(type: string, name: string, documentId: string): string[] {
  return limitOf(entityType.parse(type), name, documentId)
}
