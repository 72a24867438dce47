import type { Finding } from '../document/document.ts'
import type { Reading } from '../page/reading.ts'
import type { PageTurns } from './read-turns.ts'

/** Score below which a reading explains a page only in part; chosen by eye. */
const DOUBTFUL_SCORE = 0.7

/** The findings about a document with turns: a doubtful layout, and voices without any role. */
export function doubtFindings(reading: Reading | null, { voices }: PageTurns): Finding[] {
  const findings: Finding[] = []
  if (reading && reading.score < DOUBTFUL_SCORE) {
    const doubt = `the layout ${reading.layout} explains this text only in part (${reading.score.toFixed(2)})`
    const message = `${doubt}; compare the turns with the raw file`
    findings.push({ severity: 'note', rule: 'doubtful-layout', span: null, message })
  }
  if (voices.length > 1 && voices.every(({ role }) => role === 'unknown')) {
    const message = 'nothing tells who asks and who answers, so every role is unknown'
    findings.push({ severity: 'note', rule: 'unknown-roles', span: null, message })
  }
  return findings
}

/** The finding about a document without turns. */
export function missingTurnsFindings(text: string): Finding[] {
  if (text.trim() === '') {
    const message = 'the file holds no text to read (white space at most, beside tags or timings); was it saved whole?'
    return [{ severity: 'warning', rule: 'empty', span: null, message }]
  }
  const message = [
    'no layout explains this text, so no turns are claimed; every line is kept as prose or furniture.',
    'Where it is an interview, put a label (Q:, A:, a name) before each turn',
  ].join(' ')
  return [{ severity: 'warning', rule: 'no-turns', span: null, message }]
}
