import { createHash } from 'node:crypto'
import type { DatasetFacts } from '@colloquy/normalize'

/** Rows of every table by its name. */
export type Rows = Record<string, Record<string, unknown>[]>

/** An emoji at the top: from there on code points, UTF-16 units and bytes all count differently. */
const talk = `😀 A talk with Ana Ilić

6 February 2023

Weekly: How are the Serbian Armed Forces doing?

Ana Ilić: Well. 😀 We met in May 2020.

Photo: the square

NATO says so too.

Weekly: And you?

`

const reply = 'Second talk\r\n\r\nWeekly: Why?\r\n\r\nAna Ilić: For NATO, since Monday.\r\n'

/** Raw files by their path below the raw folder; the last one is no text in any encoding that is read. */
export const smallRawFiles: Readonly<Record<string, Buffer>> = {
  'Weekly/Talk.txt': Buffer.from(talk),
  'weekly/reply.txt': Buffer.from(`\ufeff${reply}`),
  'weekly/scan.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
}

export const facts: DatasetFacts = {
  name: 'small',
  title: 'A small dataset',
  description: 'Two interviews that nobody gave.',
  keywords: ['interviews'],
  licenses: [{ name: 'CC0-1.0', title: 'Free for all' }],
  lead_table: 'turns',
  source_sha256: '5f'.repeat(32),
  languages: ['en'],
  rights: [null],
  outlets: ['Weekly'],
  republications: 0,
  rows_without_republications: {},
  sources: [],
}

/** `text` with its place, as Python would count it. */
function place(raw: string, text: string, nth = 0) {
  let unit = raw.indexOf(text)
  for (let skipped = 0; skipped < nth; skipped += 1) unit = raw.indexOf(text, unit + 1)
  const start = Array.from(raw.slice(0, unit)).length
  return { start, end: start + Array.from(text).length, text }
}

function sha256(path: string): string {
  return createHash('sha256')
    .update(smallRawFiles[path] ?? '')
    .digest('hex')
}

/** Two interviews, a file that nobody can read, and all that is to be said of them: no check fails. */
export function smallDataset(): Rows {
  return {
    documents: [
      document('weekly/reply', 'weekly/reply.txt', reply, { turns: 2, questions: 1, words: 10, speech_share: 0.4898 }),
      { ...document('weekly/scan', 'weekly/scan.txt', '', {}), layout: 'none', language: 'und' },
      {
        ...document('weekly/talk', 'Weekly/Talk.txt', talk, {
          turns: 3,
          questions: 2,
          words: 34,
          speech_share: 0.5278,
        }),
        title: '😀 A talk with Ana Ilić',
        published: '2023-02-06',
        published_earliest: '2023-02-06',
        published_latest: '2023-02-06',
        published_source: 'dateline',
      },
    ],
    segments: [
      ...segments('weekly/reply', [
        ['title', place(reply, 'Second talk'), null],
        ['label', place(reply, 'Weekly:'), 1],
        ['speech', place(reply, 'Why?'), 1],
        ['label', place(reply, 'Ana Ilić:'), 2],
        ['speech', place(reply, 'For NATO, since Monday.'), 2],
      ]),
      ...segments('weekly/talk', [
        ['title', place(talk, '😀 A talk with Ana Ilić'), null],
        ['dateline', place(talk, '6 February 2023'), null],
        ['label', place(talk, 'Weekly:'), 1],
        ['speech', place(talk, 'How are the Serbian Armed Forces doing?'), 1],
        ['label', place(talk, 'Ana Ilić:'), 2],
        ['speech', place(talk, 'Well. 😀 We met in May 2020.'), 2],
        ['caption', place(talk, 'Photo: the square'), null],
        ['speech', place(talk, 'NATO says so too.'), 2],
        ['label', place(talk, 'Weekly:', 1), 3],
        ['speech', place(talk, 'And you?'), 3],
      ]),
    ],
    turns: [
      question('weekly/reply', 1, { ...place(reply, 'Why?'), words: 1, pair_index: 1 }),
      answer('weekly/reply', 2, { ...place(reply, 'For NATO, since Monday.'), words: 4 }),
      question('weekly/talk', 1, {
        ...place(talk, 'How are the Serbian Armed Forces doing?'),
        words: 7,
        pair_index: 1,
      }),
      answer('weekly/talk', 2, {
        start: place(talk, 'Well.').start,
        end: place(talk, 'so too.').end,
        text: 'Well. 😀 We met in May 2020.\n\nNATO says so too.',
        words: 10,
      }),
      question('weekly/talk', 3, { ...place(talk, 'And you?'), words: 2, pair_index: 2 }),
    ],
    speakers: [
      speaker('org-weekly', 'Weekly', 'organization', { documents: 2, turns: 3, words: 10 }),
      speaker('per-ana-ilic', 'Ana Ilić', 'person', { documents: 2, turns: 2, words: 14 }),
    ],
    appearances: [
      appearance('weekly/reply', 1, 'org-weekly', ['Weekly'], { turns: 1, words: 1 }),
      appearance('weekly/reply', 2, 'per-ana-ilic', ['Ana Ilić'], { turns: 1, words: 4 }),
      appearance('weekly/talk', 1, 'org-weekly', ['Weekly'], { turns: 2, words: 9 }),
      {
        ...appearance('weekly/talk', 2, 'per-ana-ilic', ['Ana Ilić'], { turns: 1, words: 10 }),
        evidence_start: place(talk, 'A talk with Ana Ilić').start,
        evidence_end: place(talk, 'A talk with Ana Ilić').end,
      },
    ],
    entities: [
      entity('norp-rs', 'Serbian', 'NORP', { mentions: 1, documents: 1 }),
      entity('org-nato', 'NATO', 'ORG', { mentions: 2, documents: 2 }),
      entity('org-serbian-armed-forces', 'Serbian Armed Forces', 'ORG', { mentions: 1, documents: 1 }),
      {
        ...entity('org-weekly', 'Weekly', 'ORG', { mentions: 0, documents: 0 }),
        aliases: ['Weekly News', 'The "Weekly", weekly'],
      },
      entity('per-ana-ilic', 'Ana Ilić', 'PERSON', { mentions: 1, documents: 1 }),
    ],
    mentions: [
      mention('weekly/reply', 1, place(reply, 'NATO'), { segment: 5, turn: 2, by: 'per-ana-ilic', of: 'org-nato' }),
      mention('weekly/talk', 1, place(talk, 'Ana Ilić'), { segment: 1, of: 'per-ana-ilic' }),
      mention('weekly/talk', 2, place(talk, 'Serbian Armed Forces'), {
        segment: 4,
        turn: 1,
        by: 'org-weekly',
        of: 'org-serbian-armed-forces',
      }),
      {
        ...mention('weekly/talk', 3, place(talk, 'Serbian'), { segment: 4, turn: 1, by: 'org-weekly', of: 'norp-rs' }),
        parent_mention_id: 'weekly/talk#m2',
      },
      mention('weekly/talk', 4, place(talk, 'NATO'), { segment: 8, turn: 2, by: 'per-ana-ilic', of: 'org-nato' }),
    ],
    positions: [
      {
        position_id: 'weekly/talk#p1',
        document_id: 'weekly/talk',
        person_id: 'per-ana-ilic',
        title: 'Ana',
        title_normalized: 'Ana',
        kind: 'honorific',
        organization_id: 'org-weekly',
        start: place(talk, 'Ana').start,
        end: place(talk, 'Ana').end,
        as_of: '2023-02-06',
        nato_code: null,
      },
    ],
    dates: [
      date('weekly/reply', 1, place(reply, 'Monday'), { segment: 5, turn: 2, value: 'XXXX-WXX-1' }),
      {
        ...date('weekly/talk', 1, place(talk, '6 February 2023'), { segment: 2, turn: null, value: '2023-02-06' }),
        edtf: '2023-02-06',
        earliest: '2023-02-06',
        latest: '2023-02-06',
      },
      {
        ...date('weekly/talk', 2, place(talk, 'May 2020'), { segment: 6, turn: 2, value: '2020-05' }),
        edtf: '2020-05',
        earliest: '2020-05-01',
        latest: '2020-05-31',
        granularity: 'month',
      },
    ],
    passages: [
      passage('weekly/reply', 1, place(reply, 'NATO'), { segment: 5, turn: 2 }),
      passage('weekly/talk', 1, place(talk, 'NATO'), { segment: 8, turn: 2 }),
    ],
    quotations: [
      {
        quotation_id: 'weekly/talk#q1',
        document_id: 'weekly/talk',
        segment_id: 'weekly/talk#s1',
        ...place(talk, 'talk with Ana'),
        words: 3,
        turn_id: 'weekly/talk#t2',
        speaker_id: 'per-ana-ilic',
        match_segment_id: 'weekly/talk#s8',
        match_start: place(talk, 'NATO').start,
        match_end: place(talk, 'says so').end,
        match_text: 'NATO says so',
        similarity: 0.5,
        verbatim: false,
      },
    ],
    diagnostics: [
      diagnostic('#d1', null, 'raw/sources.csv names a file that is not there; correct the name.'),
      diagnostic('weekly/scan#d1', 'weekly/scan', 'weekly/scan.txt is not UTF-8; save it as UTF-8.'),
    ],
  }
}

interface Place {
  start: number
  end: number
  text: string
}

function document(document_id: string, source_path: string, raw: string, counts: object) {
  return {
    document_id,
    source_path,
    source_sha256: sha256(source_path),
    url: null,
    outlet: 'Weekly',
    title: null,
    language: 'en',
    layout: 'labelled',
    layout_confidence: 0.9,
    published: null,
    published_earliest: null,
    published_latest: null,
    published_source: null,
    conducted: null,
    conducted_source: null,
    republication_of: null,
    rights: null,
    characters: Array.from(raw).length,
    words: 0,
    turns: 0,
    questions: 0,
    speech_share: 0,
    ...counts,
  }
}

function segments(document_id: string, parts: readonly [string, Place, number | null][]) {
  return parts.map(([kind, { start, end, text }, turn], index) => ({
    segment_id: `${document_id}#s${index + 1}`,
    document_id,
    segment_order: index + 1,
    kind,
    start,
    end,
    text,
    turn_id: turn === null ? null : `${document_id}#t${turn}`,
  }))
}

function question(document_id: string, turn_order: number, more: Place & { words: number; pair_index: number }) {
  return {
    turn_id: `${document_id}#t${turn_order}`,
    document_id,
    turn_order,
    speaker_id: 'org-weekly',
    role: 'interviewer',
    label: 'Weekly',
    is_question: true,
    reply_to: null,
    method: 'label',
    confidence: 0.95,
    ...more,
  }
}

function answer(document_id: string, turn_order: number, more: Place & { words: number }) {
  return {
    ...question(document_id, turn_order, { ...more, pair_index: 1 }),
    speaker_id: 'per-ana-ilic',
    role: 'interviewee',
    label: 'Ana Ilić',
    is_question: false,
    reply_to: `${document_id}#t${turn_order - 1}`,
  }
}

function speaker(id: string, name: string, kind: string, counts: object) {
  return {
    speaker_id: id,
    name,
    name_ascii: name.replace('ć', 'c'),
    kind,
    honorific_prefix: null,
    given_name: null,
    family_name: null,
    entity_id: id,
    ...counts,
  }
}

function appearance(document_id: string, number: number, speaker_id: string, labels: string[], counts: object) {
  return {
    appearance_id: `${document_id}#a${number}`,
    document_id,
    speaker_id,
    role: speaker_id === 'org-weekly' ? 'interviewer' : 'interviewee',
    labels,
    position: null,
    organization_id: null,
    evidence_start: null,
    evidence_end: null,
    ...counts,
  }
}

function entity(entity_id: string, name: string, type: string, counts: object) {
  return {
    entity_id,
    name,
    type,
    type_conll: type === 'PERSON' ? 'PER' : type === 'NORP' ? 'MISC' : 'ORG',
    aliases: [],
    country: entity_id === 'norp-rs' ? 'RS' : null,
    wikidata_id: null,
    geonames_id: null,
    status: 'reviewed',
    ...counts,
    parent_id: null,
  }
}

function mention(
  document_id: string,
  number: number,
  { start, end, text }: Place,
  where: { segment: number; turn?: number; by?: string; of: string },
) {
  return {
    mention_id: `${document_id}#m${number}`,
    document_id,
    segment_id: `${document_id}#s${where.segment}`,
    turn_id: where.turn ? `${document_id}#t${where.turn}` : null,
    speaker_id: where.by ?? null,
    entity_id: where.of,
    text,
    type: where.of.startsWith('per') ? 'PERSON' : where.of.startsWith('norp') ? 'NORP' : 'ORG',
    start,
    end,
    method: 'authority',
    confidence: 0.9,
    parent_mention_id: null,
  }
}

/** "NATO" is no wording to speak of, but here it stands for one. */
function passage(
  document_id: string,
  number: number,
  { start, end, text }: Place,
  where: { segment: number; turn: number },
) {
  return {
    passage_occurrence_id: `${document_id}#w${number}`,
    passage_id: 'exact-1f',
    document_id,
    segment_id: `${document_id}#s${where.segment}`,
    turn_id: `${document_id}#t${where.turn}`,
    speaker_id: 'per-ana-ilic',
    start,
    end,
    words: 1,
    text,
    scope: 'cross-document',
    first: null,
    match: 'exact',
    similarity: 1,
    name_only: true,
  }
}

function date(
  document_id: string,
  number: number,
  { start, end, text }: Place,
  more: { segment: number; turn: number | null; value: string },
) {
  return {
    date_id: `${document_id}#x${number}`,
    document_id,
    segment_id: `${document_id}#s${more.segment}`,
    turn_id: more.turn === null ? null : `${document_id}#t${more.turn}`,
    text,
    start,
    end,
    type: 'DATE',
    value: more.value,
    mod: null,
    quant: null,
    freq: null,
    edtf: null,
    earliest: null,
    latest: null,
    granularity: 'day',
    resolution: 'explicit',
    signal: null,
    anchor: null,
    anchor_source: null,
    rule: 'day-month-year',
  }
}

function diagnostic(diagnostic_id: string, document_id: string | null, message: string) {
  return { diagnostic_id, severity: 'error', rule: 'unreadable', document_id, start: null, end: null, message }
}
