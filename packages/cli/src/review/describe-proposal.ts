import type { ProposalRow } from '@colloquy/normalize'

/** A proposal for the terminal: name, type, counts, what it may be the same as, and where it stands. */
export function describeProposal(row: ProposalRow): string {
  const counts = `${row.mentions} mentions in ${row.documents} documents`
  const like = row.nearest === '' ? '' : `, looks like ${row.nearest}`
  const contexts = [row.context_1, row.context_2, row.context_3].filter((context) => context !== '')
  return [
    `${row.name} (${row.type}, ${row.entity_id}): ${counts}${like}`,
    ...contexts.map((text) => `    ${text}`),
  ].join('\n')
}
