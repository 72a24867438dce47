import { labelKey } from '../../labels/label.ts'
import type { LabelForm, LabelMatch } from '../../labels/label-form.ts'
import { isPrintedTwice, type Page } from '../../page/page.ts'
import type { TurnStart } from '../../page/reading.ts'

/** A line that begins like a turn with a label. */
export interface Candidate extends TurnStart {
  block: number
  key: string
  text: string
  /** In the middle of its line. */
  inline: boolean
  /** How often its label has to come back. */
  fewest: number
}

/** Every line of a page that begins like that, and every label inside a line, in the order of the text. */
export function readCandidates(page: Page, forms: readonly LabelForm[], confidence: number): Candidate[] {
  const candidates: Candidate[] = []
  const readInside = forms.find((form) => form.readInside)?.readInside
  for (const [index, { start, text }] of page.blocks.entries()) {
    if (page.furniture[index] || index === page.headline || isPrintedTwice(page, index)) continue
    const opening = firstMatch(forms, text)
    if (opening) candidates.push(candidateOf(opening.match, start, index, confidence, opening.form.fewest))
    const said = opening?.match.speech ?? 0
    for (const match of readInside?.(text, said) ?? []) {
      // "MR. ZIENTS:" is one label, and not "ZIENTS:" behind the end of a sentence.
      if (match.at < said) continue
      const inside = candidateOf(match, start, index, Math.min(confidence, 0.85))
      candidates.push({ ...inside, at: start + match.at, inline: true })
    }
  }
  return candidates
}

function candidateOf(
  { name, at, speech }: LabelMatch,
  start: number,
  block: number,
  confidence: number,
  fewest = 1,
): Candidate {
  return {
    at: start,
    speech: start + speech,
    label: { start: start + at, end: start + at + name.length, text: name },
    side: null,
    method: 'label',
    confidence,
    block,
    key: labelKey(name),
    text: name,
    inline: false,
    fewest,
  }
}

function firstMatch(forms: readonly LabelForm[], line: string): { form: LabelForm; match: LabelMatch } | null {
  for (const form of forms) {
    const match = form.read(line)
    if (match) return { form, match }
  }
  return null
}
