import { join } from 'node:path'
import { readJsonLines } from '@colloquy/parse'
import { type DiagnosticRow, diagnosticRow } from './diagnostics.ts'

/**
 * Reads the rows of the table diagnostics.
 * @param rows folder that the normalize stage wrote
 */
export async function* readFindings(rows: string): AsyncGenerator<DiagnosticRow> {
  for await (const value of readJsonLines(join(rows, 'diagnostics.jsonl'))) yield diagnosticRow.parse(value)
}

/** Describes a diagnostic in one line: `warning: 2023-04-04-ewb-romano: no layout explains this text ...`. */
export function describeFinding({ severity, document_id, message }: DiagnosticRow): string {
  return [severity, document_id, message].filter((part) => part !== null).join(': ')
}
