export type { AuthorityFiles } from './authority.ts'
export { ABOUT, type DatasetFacts, datasetFacts } from './dataset.ts'
export { type Knowledge, prepareKnowledge } from './knowledge.ts'
export { AUTHORITY_FILES, loadAuthority } from './load-authority.ts'
export { PROPOSALS_FILE } from './load-proposals.ts'
export { type DocumentRows, normalizeDocument } from './normalize-document.ts'
export { type NormalizeOptions, normalizeFolder } from './normalize-folder.ts'
export {
  type ProposalRow,
  proposalLimit,
  proposalRow,
  readProposals,
  writeProposals,
} from './proposals/proposal-rows.ts'
export { describeFinding, readFindings } from './read-findings.ts'
export { appearanceRow } from './tables/appearances.ts'
export { type DiagnosticRow, diagnosticRow } from './tables/diagnostics.ts'
export { documentRow } from './tables/documents.ts'
export { tables } from './tables/index.ts'
export { segmentRow } from './tables/segments.ts'
export { speakerRow } from './tables/speakers.ts'
export type { Table } from './tables/table.ts'
export { turnRow } from './tables/turns.ts'
