import type { Finding } from '@colloquy/parse'
import type { DiagnosticRow } from '../tables/diagnostics.ts'
import type { RowContext } from './row-context.ts'

/** The rows of the table diagnostics: findings without a place first, the others in the order of the text. */
export function diagnosticRows({ parsed, inCodePoints }: RowContext, findings: readonly Finding[]): DiagnosticRow[] {
  const sorted = [...findings].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  return sorted.map(({ severity, rule, span, message }, index) => ({
    diagnostic_id: `${parsed.id}#d${index + 1}`,
    severity,
    rule,
    document_id: parsed.id,
    start: span ? inCodePoints(span.start) : null,
    end: span ? inCodePoints(span.end) : null,
    message,
  }))
}
