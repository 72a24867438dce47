import type { Mention } from '../mentions/find-mentions.ts'
import type { Speaker } from '../speakers/resolve.ts'
import type { AppearanceRow } from '../tables/appearances.ts'
import type { DateRow } from '../tables/dates.ts'
import type { DiagnosticRow } from '../tables/diagnostics.ts'
import type { DocumentRow } from '../tables/documents.ts'
import type { MentionRow } from '../tables/mentions.ts'
import type { PositionRow } from '../tables/positions.ts'
import type { QuotationRow } from '../tables/quotations.ts'
import type { SegmentRow } from '../tables/segments.ts'
import type { TurnRow } from '../tables/turns.ts'

/** The rows of one document. Properties in the plural are called as their tables. */
export interface DocumentRows {
  document: DocumentRow
  segments: SegmentRow[]
  turns: TurnRow[]
  appearances: AppearanceRow[]
  mentions: MentionRow[]
  positions: PositionRow[]
  dates: DateRow[]
  quotations: QuotationRow[]
  diagnostics: DiagnosticRow[]
  /** For each appearance its speaker, for the totals over the corpus. */
  cast: Speaker[]
  /** For each mention its entity, for the totals over the corpus. */
  named: Mention['entity'][]
}
