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

/** What one document gives to the dataset. Properties in the plural are named as their tables. */
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
  /** For each appearance its speaker, for the corpus to add up. */
  cast: Speaker[]
  /** For each mention what it names, and the organizations of the appearances. */
  named: Mention['entity'][]
}
