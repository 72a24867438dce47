import type { Finding } from '@colloquy/parse'
import type { DiagnosticRow } from '../tables/diagnostics.ts'
import type { Context } from './row-context.ts'

/** Without a place first, then in the order of the text. */
export function diagnosticRows({ parsed, at }: Context, findings: readonly Finding[]): DiagnosticRow[] {
  const sorted = [...findings].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  return sorted.map(({ severity, rule, span, message }, index) => ({
    diagnostic_id: `${parsed.id}#d${index + 1}`,
    severity,
    rule,
    document_id: parsed.id,
    start: span ? at(span.start) : null,
    end: span ? at(span.end) : null,
    message,
  }))
}
