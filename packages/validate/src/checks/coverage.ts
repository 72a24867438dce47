import { isSpace } from '@colloquy/parse'
import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import { cannotFollow, rowsByDocument } from '../by-document.ts'
import type { Check } from '../check.ts'
import type { CodePoints } from '../code-points.ts'
import { quote } from '../excerpt.ts'
import { rawTexts, withoutRaw } from '../raw-documents.ts'
import { withoutNulls } from '../sql.ts'

const segmentRow = z.object({ document_id: z.string(), start: z.number(), end: z.number() })

export const coverage: Check = {
  name: 'coverage',
  tier: 'full',
  sentence: 'Every character of the raw text that is not white space lies in a segment.',
  async *run(dataset) {
    const skip = withoutRaw(dataset) ?? (await cannotFollow(dataset, 'documents', 'segments'))
    if (skip) {
      yield skip
      return
    }
    const sql = 'SELECT document_id, "start", "end" FROM parquet.segments'
    const segmentsOf = rowsByDocument(dataset.rows(withoutNulls(sql), segmentRow))
    for await (const raw of rawTexts(dataset)) {
      if ('skipped' in raw) {
        yield raw
        continue
      }
      const segments = await segmentsOf(raw.document_id)
      for (const { start, end } of gapsBetween(segments, raw.text.length)) {
        const gap = visibleIn(raw.text, start, end)
        if (gap === null) continue
        const found = `${quote(gap.text)} in ${raw.source_path}, from ${gap.start} to ${gap.end}, lies in no segment`
        yield { table: 'documents', id: raw.document_id, found, advice: rebuildOrReport }
      }
    }
  },
}

interface Span {
  start: number
  end: number
}

/** Stretches of 0..length that no segment covers. */
function gapsBetween(segments: readonly Span[], length: number): Span[] {
  const gaps: Span[] = []
  let covered = 0
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start)) {
    if (start > covered) gaps.push({ start: covered, end: start })
    covered = Math.max(covered, end)
  }
  if (covered < length) gaps.push({ start: covered, end: length })
  return gaps
}

/** The stretch without the white space at its ends; null where there is nothing else. */
function visibleIn(text: CodePoints, start: number, end: number): (Span & { text: string }) | null {
  const characters = Array.from(text.slice(start, end))
  const first = characters.findIndex((character) => !isSpace(character))
  if (first < 0) return null
  const last = characters.findLastIndex((character) => !isSpace(character))
  const visible = characters.slice(first, last + 1).join('')
  return { start: start + first, end: start + last + 1, text: visible }
}
