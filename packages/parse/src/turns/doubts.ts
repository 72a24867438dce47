import type { Finding } from '../document/document.ts'
import type { Reading } from '../page/reading.ts'
import type { Spoken } from './read-turns.ts'

/** A reading below this explains the page in part. */
const DOUBTFUL = 0.7

/** What a person should look at in a document whose turns are told. */
export function doubtFindings(reading: Reading | null, { voices }: Spoken): Finding[] {
  const findings: Finding[] = []
  if (reading && reading.score < DOUBTFUL) {
    const message = `the layout ${reading.layout} explains this text only in part (${reading.score.toFixed(2)}); compare the turns with the raw file`
    findings.push({ severity: 'note', rule: 'doubtful-layout', span: null, message })
  }
  if (voices.length > 1 && voices.every(({ role }) => role === 'unknown')) {
    const message = 'nothing tells who asks and who answers, so every role is unknown'
    findings.push({ severity: 'note', rule: 'unknown-roles', span: null, message })
  }
  return findings
}

/** Why no turns are claimed. */
export function silenceFindings(text: string, rival: Reading | null): Finding[] {
  if (text.trim() === '') {
    return [
      {
        severity: 'warning',
        rule: 'empty',
        span: null,
        message: 'the file holds no text to read (white space at most, beside tags or timings); was it saved whole?',
      },
    ]
  }
  if (rival) {
    const message = `two layouts explain this text as well (${rival.layout} is one) and tell different turns, so none are claimed`
    return [{ severity: 'warning', rule: 'ambiguous-layout', span: null, message }]
  }
  const message =
    'no layout explains this text, so no turns are claimed; every line is kept as prose or furniture. Where it is an interview, put a label (Q:, A:, a name) before each turn'
  return [{ severity: 'warning', rule: 'no-turns', span: null, message }]
}
