import type { ParsedDocument } from '../src/document/document.ts'

/** A parsed document as a page to read in a diff: one line for each segment, the facts above them. */
export function render(document: ParsedDocument): string {
  const { text, voices, turns } = document
  const cut = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ')
  const head = [
    `layout ${document.layout} ${document.layoutConfidence.toFixed(2)}`,
    `published ${document.published ? `${document.published.value} (${document.published.source})` : '-'}`,
    ...voices.map(({ role, labels }, index) =>
      `voice ${index}: ${role} ${labels.map((label) => `"${label.text}"`).join(' ')}`.trimEnd(),
    ),
    ...document.introductions.map(({ start, end }) => `introduction: ${cut(start, end)}`),
    ...document.findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  ]
  const body = document.segments.map(({ kind, start, end, turn }) => {
    const said = turn === null ? undefined : turns[turn]
    const who = said ? ` t${(turn ?? 0) + 1} v${said.voice}${kind === 'speech' ? ` ${said.method}` : ''}` : ''
    return `[${kind}${who}] ${cut(start, end)}`
  })
  const pairs = turns.map(
    ({ role, pair, replyTo }, index) =>
      `t${index + 1} ${role} pair ${pair ?? '-'} answers ${replyTo === null ? '-' : `t${replyTo + 1}`}`,
  )
  return `${[...head, '', ...body, '', ...pairs].join('\n')}\n`
}
