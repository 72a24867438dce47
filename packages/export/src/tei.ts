import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { appearanceRow, documentRow, segmentRow, speakerRow, turnRow } from '@colloquy/normalize'
import type { z } from 'zod'
import { readTable, rowsOfDocument } from './rows-of-document.ts'
import type { View } from './views.ts'
import { element, xmlId, xmlText } from './xml.ts'

type Document = z.infer<typeof documentRow>
type Segment = z.infer<typeof segmentRow>
type Turn = z.infer<typeof turnRow>
type Speaker = z.infer<typeof speakerRow>
type Appearance = z.infer<typeof appearanceRow>

/** What is known of one document. */
interface Transcript {
  document: Document
  segments: readonly Segment[]
  turns: readonly Turn[]
  cast: readonly { speaker: Speaker; appearance: Appearance }[]
}

/**
 * One file of TEI P5 for each document, `tei/<document_id>.xml`, in the manner of Parla-CLARIN: a turn is `<u who>`, a
 * piece of its speech `<seg>`, everything that nobody says a `<note>` of its kind in its place, so that no character of
 * the text is lost but the white space between segments. Mentions and dates are not marked.
 */
export const writeTei: View = async ({ rows, folder, version }) => {
  const speakers = new Map<string, Speaker>()
  for await (const speaker of readTable(rows, 'speakers', speakerRow)) speakers.set(speaker.speaker_id, speaker)
  const segments = rowsOfDocument(rows, 'segments', segmentRow)
  const turns = rowsOfDocument(rows, 'turns', turnRow)
  const appearances = rowsOfDocument(rows, 'appearances', appearanceRow)
  try {
    for await (const document of readTable(rows, 'documents', documentRow)) {
      const id = document.document_id
      const cast = (await appearances.take(id)).map((appearance) => {
        const speaker = speakers.get(appearance.speaker_id)
        if (!speaker) throw new Error(`appearances: ${appearance.speaker_id} is no speaker; build the rows again`)
        return { speaker, appearance }
      })
      const path = join(folder, `${id}.xml`)
      await mkdir(dirname(path), { recursive: true })
      const transcript = { document, segments: await segments.take(id), turns: await turns.take(id), cast }
      await writeFile(path, teiOf(transcript, version))
    }
  } finally {
    for (const table of [segments, turns, appearances]) await table.close()
  }
}

/** A document as TEI. */
export function teiOf(transcript: Transcript, version: string): string {
  const { document } = transcript
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" n="${xmlText(document.document_id)}" xml:lang="${xmlText(document.language)}">
${header(transcript, version)}
<text><body>
${body(transcript)}
</body></text>
</TEI>
`
}

function header({ document, cast }: Transcript, version: string): string {
  const title = element('title', {}, xmlText(document.title ?? document.document_id))
  const source = [
    title,
    ...(document.outlet === null ? [] : [element('publisher', {}, xmlText(document.outlet))]),
    ...(document.published === null ? [] : [dateOf(document)]),
    ...(document.url === null ? [] : [element('idno', { type: 'URI' }, xmlText(document.url))]),
    ...(document.source_sha256 === null ? [] : [element('idno', { type: 'sha256' }, document.source_sha256)]),
  ]
  const rights = document.rights ?? 'Not stated; the text stays under the rights of its publisher.'
  return `<teiHeader>
<fileDesc>
<titleStmt>${title}</titleStmt>
<publicationStmt><authority>Colloquy</authority><availability><p>${xmlText(rights)}</p></availability></publicationStmt>
<sourceDesc><bibl>${source.join('')}</bibl></sourceDesc>
</fileDesc>
<encodingDesc><appInfo><application ident="colloquy" version="${xmlText(version)}">\
<label>Colloquy</label></application></appInfo></encodingDesc>
<profileDesc>
<langUsage>${element('language', { ident: document.language }, document.language)}</langUsage>
${cast.length === 0 ? '' : `<particDesc><listPerson>\n${cast.map(person).join('\n')}\n</listPerson></particDesc>`}
</profileDesc>
</teiHeader>`
}

/** The date as printed in the table, with the days that it can mean. */
function dateOf({ published, published_earliest, published_latest }: Document): string {
  return element('date', { notBefore: published_earliest, notAfter: published_latest }, xmlText(published ?? ''))
}

function person({ speaker, appearance }: Transcript['cast'][number]): string {
  const names = [
    ...(speaker.honorific_prefix === null ? [] : [element('roleName', {}, xmlText(speaker.honorific_prefix))]),
    ...(speaker.given_name === null || speaker.family_name === null
      ? [xmlText(speaker.name)]
      : [element('forename', {}, xmlText(speaker.given_name)), element('surname', {}, xmlText(speaker.family_name))]),
  ]
  const position = appearance.position === null ? '' : element('occupation', {}, xmlText(appearance.position))
  const attributes = { 'xml:id': xmlId(speaker.speaker_id), n: speaker.speaker_id, role: appearance.role }
  return element('person', attributes, element('persName', {}, names.join(' ')) + position)
}

/** The segments in their order; those between the first and the last speech of a turn stand inside its `<u>`. */
function body({ segments, turns }: Transcript): string {
  const lines: string[] = []
  const turnOf = new Map(turns.map((turn) => [turn.turn_id, turn]))
  let open: Turn | null = null
  let spoken = false
  for (const segment of segments) {
    if (open && segment.start >= open.end) {
      lines.push('</u>')
      open = null
    }
    const turn = segment.kind === 'speech' ? turnOf.get(segment.turn_id ?? '') : undefined
    if (turn && open !== turn) {
      lines.push(`<u xml:id="${localId(turn.turn_id)}" who="#${xmlId(turn.speaker_id)}">`)
      open = turn
      spoken = true
    }
    lines.push(lineOf(segment, spoken))
  }
  if (open) lines.push('</u>')
  return `<div type="interview">\n${lines.join('\n')}\n</div>`
}

function lineOf({ segment_id, kind, text, turn_id }: Segment, spoken: boolean): string {
  const attributes = { 'xml:id': localId(segment_id) }
  if (kind === 'speech' && turn_id !== null) return element('seg', attributes, xmlText(text))
  // A heading stands at the beginning of a division only.
  if (kind === 'title' && !spoken) return element('head', attributes, xmlText(text))
  return element('note', { ...attributes, type: kind === 'label' ? 'speaker' : kind }, xmlText(text))
}

/** `weekly/a#t12` -> `t12`: what is counted in a document is unique in its file. */
function localId(id: string): string {
  return xmlId(id.slice(id.lastIndexOf('#') + 1))
}
