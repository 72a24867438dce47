export type { AuthorityFiles } from './authority/authority.ts'
export { AUTHORITY_FILES, loadAuthority, PROPOSALS_FILE } from './authority/load.ts'
export {
  type ProposalRow,
  proposalLimit,
  proposalRow,
  readProposals,
  writeProposals,
} from './authority/proposal-rows.ts'
export { type Knowledge, prepareKnowledge } from './knowledge.ts'
export { normalizeDocument } from './normalize-document.ts'
export { type NormalizeOptions, normalizeFolder } from './normalize-folder.ts'
export type { DocumentRows } from './rows/document-rows.ts'
export { appearanceRow } from './tables/appearances.ts'
export { ABOUT, type DatasetFacts, datasetFacts } from './tables/dataset-facts.ts'
export { type DiagnosticRow, diagnosticRow } from './tables/diagnostics.ts'
export { documentRow } from './tables/documents.ts'
export { tables } from './tables/index.ts'
export { describeFinding, readFindings } from './tables/read-diagnostics.ts'
export { segmentRow } from './tables/segments.ts'
export { speakerRow } from './tables/speakers.ts'
export type { Table } from './tables/table.ts'
export { turnRow } from './tables/turns.ts'
