import { tables } from '@colloquy/normalize'
import { z } from 'zod'
import { all, type Breakage, change, rowOf } from './breakage.ts'
import type { Rows } from './small-dataset.ts'

/** The tables as they would be if a speaker had no need of a name. */
const withoutNames = tables.map((table) =>
  table.name === 'speakers'
    ? { ...table, schema: table.schema.extend({ name: z.string().nullable().describe('Name.') }) }
    : table,
)

function swapInnerAndOuterName({ mentions = [] }: Rows): void {
  mentions.splice(2, 2, ...mentions.slice(2, 4).reverse())
}

/** [table, id, column, total]. */
const totals = [
  ['documents', 'weekly/talk', 'turns', 3],
  ['documents', 'weekly/talk', 'questions', 2],
  ['speakers', 'org-weekly', 'documents', 2],
  ['speakers', 'org-weekly', 'turns', 3],
  ['speakers', 'org-weekly', 'words', 10],
  ['appearances', 'weekly/talk#a1', 'turns', 2],
  ['appearances', 'weekly/talk#a1', 'words', 9],
  ['entities', 'org-nato', 'mentions', 2],
  ['entities', 'org-nato', 'documents', 2],
] as const

export const rowBreakages: readonly Breakage[] = [
  {
    name: 'a null where none may be',
    tables: withoutNames,
    rows: change('speakers', 'org-weekly', { name: null }),
    fails: ['not-null'],
    says: ['speakers org-weekly, column name: is null'],
  },
  {
    name: 'words that are not in the vocabulary',
    rows: all(
      change('speakers', 'org-weekly', { kind: 'robot' }),
      change('documents', 'weekly/talk', { published_source: 'hearsay' }),
    ),
    fails: ['vocabulary'],
    says: [
      'speakers org-weekly, column kind: "robot" is none of person, organization, anonymous',
      'documents weekly/talk, column published_source: "hearsay" is none of sources, url, dateline, text, inferred',
    ],
  },
  {
    name: 'numbers beyond their bounds, places turned round or cut off',
    rows: all(
      change('turns', 'weekly/talk#t2', { confidence: 1.5 }),
      change('documents', 'weekly/talk', { layout_confidence: -1 }),
      change('appearances', 'weekly/talk#a2', { evidence_start: 9, evidence_end: 2 }),
      change('diagnostics', 'weekly/scan#d1', { start: 0 }),
    ),
    fails: ['range'],
    says: [
      'turns weekly/talk#t2, column confidence: 1.5 is more than 1',
      'documents weekly/talk, column layout_confidence: -1.0 is less than 0',
      'appearances weekly/talk#a2, column evidence_end: goes from 9 to 2',
      'diagnostics weekly/scan#d1, column end: goes from 0 to nowhere',
    ],
  },
  {
    name: 'intervals turned round',
    rows: all(
      change('dates', 'weekly/talk#x2', { earliest: '2020-06-01' }),
      change('documents', 'weekly/talk', { published_latest: '2022-02-06' }),
    ),
    fails: ['date-bounds'],
    says: [
      'dates weekly/talk#x2, column earliest: 2020-06-01 is after 2020-05-31, its latest',
      'documents weekly/talk, column published_earliest: 2023-02-06 is after 2022-02-06, its published_latest',
    ],
  },
  {
    name: 'cells that the schema refuses',
    rows: change('entities', 'norp-rs', { country: 'Serbia', wikidata_id: 'Q0', aliases: ['Srbija', ''] }),
    fails: ['row-schema'],
    says: [
      'entities norp-rs, column country: "Serbia": Invalid',
      'entities norp-rs, column wikidata_id: "Q0": Invalid',
      'entities norp-rs, column aliases: item 1 of "[\\"Srbija\\",\\"\\"]": ',
    ],
  },
  {
    name: 'a key that stands twice',
    rows: (rows) => rows.speakers?.push(rowOf(rows, 'speakers', 'per-ana-ilic')),
    fails: ['keys-unique'],
    says: [
      'csv/speakers.csv per-ana-ilic, column speaker_id: stands in 2 rows',
      'parquet/speakers.parquet per-ana-ilic, column speaker_id: stands in 2 rows',
      'not looked at: parquet/speakers.parquet has rows with the same key (see keys-unique)',
    ],
  },
  {
    name: 'references that lead nowhere',
    rows: all(
      change('appearances', 'weekly/talk#a1', { organization_id: 'org-weakly' }),
      change('documents', 'weekly/reply', { republication_of: 'daily/talk' }),
    ),
    fails: ['references'],
    says: [
      'appearances weekly/talk#a1, column organization_id: leads to "org-weakly", which is not in entities',
      'documents weekly/reply, column republication_of: leads to "daily/talk", which is not in documents',
    ],
  },
  {
    name: 'rows that are not sorted',
    rows: all(
      ({ entities }: Rows) => entities?.reverse(),
      ({ diagnostics }) => diagnostics?.reverse(),
      ({ segments }) => segments?.sort((a, b) => (String(a.segment_id) < String(b.segment_id) ? -1 : 1)),
      change('appearances', 'weekly/talk#a1', { appearance_id: 'weekly/talk#a10' }),
      swapInnerAndOuterName,
    ),
    fails: ['order', 'ids'],
    says: [
      'parquet/entities.parquet org-nato: stands after org-serbian-armed-forces, but belongs before it',
      'csv/diagnostics.csv #d1: stands after weekly/scan#d1, but belongs before it',
      'csv/segments.csv weekly/talk#s2: stands after weekly/talk#s10, but belongs before it',
      'csv/appearances.csv weekly/talk#a2: stands after weekly/talk#a10, but belongs before it',
      'csv/mentions.csv weekly/talk#m2: stands after weekly/talk#m3, but belongs before it',
    ],
  },
  {
    name: 'documents whose rows are not together',
    rows: ({ segments }) => segments?.reverse(),
    fails: ['order', 'ids'],
    says: ['not looked at: parquet/segments.parquet is not sorted by document (see order)'],
  },
  {
    name: 'a number left out in the count of turns',
    rows: change('turns', 'weekly/talk#t3', { turn_order: 4 }),
    fails: ['order'],
    says: ['csv/turns.csv weekly/talk#t3, column turn_order: is 4; due is 3'],
  },
  {
    name: 'a segment that reaches into the next one',
    rows: change('segments', 'weekly/talk#s1', { end: 32, text: '😀 A talk with Ana Ilić\n\n6 Februa' }),
    fails: ['overlap'],
    says: ['segments weekly/talk#s2, column start: is 24; weekly/talk#s1, the one before, ends at 32'],
  },
  {
    name: 'rows outside the document, the segment, the turn or the name that they name',
    rows: all(
      change('appearances', 'weekly/talk#a2', { evidence_end: 1000 }),
      change('dates', 'weekly/reply#x1', { segment_id: 'weekly/talk#s6', turn_id: 'weekly/talk#t2' }),
      change('dates', 'weekly/talk#x1', { segment_id: 'weekly/talk#s1' }),
      change('mentions', 'weekly/talk#m1', { parent_mention_id: 'weekly/talk#m2' }),
      change('mentions', 'weekly/talk#m3', { turn_id: 'weekly/talk#t3' }),
      change('mentions', 'weekly/talk#m4', { speaker_id: 'org-weekly' }),
      change('passages', 'weekly/talk#w1', { speaker_id: null }),
      change('quotations', 'weekly/talk#q1', { match_segment_id: 'weekly/talk#s10', turn_id: 'weekly/talk#t3' }),
    ),
    fails: ['containment'],
    says: [
      'appearances weekly/talk#a2, column evidence_end: is 1000; the document has ',
      'dates weekly/reply#x1, column segment_id: is weekly/talk#s6, a segment of another document',
      'dates weekly/talk#x1, column segment_id: is weekly/talk#s1, from 0 to 22; the place is 24 to 39',
      'mentions weekly/talk#m1, column parent_mention_id: is weekly/talk#m2, which does not enclose it',
      'mentions weekly/talk#m3, column turn_id: is weekly/talk#t3; its segment weekly/talk#s4 has weekly/talk#t1',
      'mentions weekly/talk#m4, column speaker_id: is org-weekly; per-ana-ilic speaks in its turn',
      'passages weekly/talk#w1, column speaker_id: is null; per-ana-ilic speaks in its turn',
      'quotations weekly/talk#q1, column match_segment_id: is weekly/talk#s10, from ',
      'quotations weekly/talk#q1, column speaker_id: is per-ana-ilic; org-weekly speaks in its turn',
    ],
  },
  {
    name: 'a caption that belongs to a turn',
    rows: change('segments', 'weekly/talk#s7', { turn_id: 'weekly/talk#t2' }),
    fails: ['turns'],
    says: ['segments weekly/talk#s7, column turn_id: is weekly/talk#t2; a segment of kind caption belongs to no turn'],
  },
  {
    name: 'questions and answers that do not go together',
    rows: all(
      change('turns', 'weekly/talk#t1', { is_question: true, pair_index: 2 }),
      change('turns', 'weekly/talk#t2', { reply_to: null, pair_index: null }),
    ),
    fails: ['exchanges'],
    says: [
      'turns weekly/talk#t1, column pair_index: is 2; due is 1 (role interviewer)',
      'turns weekly/talk#t2, column reply_to: is null; due is weekly/talk#t1 (role interviewee)',
      'turns weekly/talk#t2, column pair_index: is null; due is 1 (role interviewee)',
    ],
  },
  {
    name: 'words of a turn that are not there',
    rows: all(
      change('turns', 'weekly/talk#t2', { words: 11 }),
      change('speakers', 'per-ana-ilic', { words: 15 }),
      change('appearances', 'weekly/talk#a2', { words: 11 }),
    ),
    fails: ['word-counts'],
    says: ['turns weekly/talk#t2, column words: is 11; the text has 10'],
  },
  {
    name: 'appearances that are not those of the turns',
    rows: all(
      change('appearances', 'weekly/talk#a1', { role: 'other' }),
      change('appearances', 'weekly/talk#a2', { labels: ['ANA ILIĆ', 'Nobody'] }),
      change('turns', 'weekly/reply#t2', { label: 'Ana  Ilić' }),
    ),
    fails: ['appearances'],
    says: [
      'appearances weekly/talk#a1, column role: is other; its turns have [interviewer]',
      'appearances weekly/talk#a2, column labels: are [ANA ILIĆ, Nobody]; its turns have [Ana Ilić]',
      'turns weekly/reply#t2, column label: is "Ana  Ilić", which its label segment does not hold',
    ],
  },
  {
    name: 'names, types and ids that contradict each other',
    rows: all(
      change('entities', 'org-nato', { type_conll: 'MISC' }),
      change('mentions', 'weekly/talk#m3', { type: 'GPE' }),
      change('speakers', 'per-ana-ilic', { name_ascii: 'Ana Ilish', given_name: 'Anna' }),
      change('speakers', 'org-weekly', { entity_id: null, kind: 'anonymous' }),
      change('entities', 'org-weekly', { name: 'Weekly e\u0301' }),
    ),
    fails: ['names'],
    says: [
      'entities org-nato, column type_conll: is MISC; a ORG is ORG',
      'mentions weekly/talk#m3, column type: is GPE; norp-rs is NORP',
      'speakers per-ana-ilic, column name_ascii: is "Ana Ilish"; the name is "Ana Ilić"',
      'speakers per-ana-ilic, column given_name: is "Anna", which is not in "Ana Ilić"',
      'speakers org-weekly, column entity_id: is null, and there is an entity of this id',
      'speakers org-weekly, column kind: is anonymous, which does not go with the id',
      'entities org-weekly, column name: "Weekly e\u0301" is not in the composed form (NFC)',
    ],
  },
  {
    name: 'codes that nobody knows',
    rows: all(
      change('entities', 'norp-rs', { country: 'QZ' }),
      change('documents', 'weekly/talk', { language: 'english' }),
    ),
    fails: ['codes'],
    says: [
      'entities norp-rs, column country: "QZ" is no code of ISO 3166-1 alpha-2',
      'documents weekly/talk, column language: "english" is no code of BCP 47',
    ],
  },
  {
    name: 'dates that are no EDTF',
    rows: all(
      change('documents', 'weekly/talk', { published: '2023-02-30' }),
      change('dates', 'weekly/talk#x2', { edtf: '05/2020' }),
    ),
    fails: ['edtf'],
    says: [
      'documents weekly/talk, column published: "2023-02-30" is no EDTF',
      'dates weekly/talk#x2, column edtf: "05/2020" is no EDTF',
    ],
  },
  {
    name: 'values that are no TIMEX3',
    rows: all(
      change('dates', 'weekly/reply#x1', { value: 'Monday', freq: '2X' }),
      change('dates', 'weekly/talk#x2', { type: 'TIME', quant: 'every' }),
    ),
    fails: ['timex'],
    says: [
      'dates weekly/reply#x1, column value: "Monday" is no TIMEX3 value',
      'dates weekly/reply#x1, column freq: is filled, and the type is DATE',
      'dates weekly/talk#x2, column type: is TIME; "2020-05" is a month',
      'dates weekly/talk#x2, column quant: "every" is no quantifier',
    ],
  },
  {
    name: 'days that are not those of the date',
    rows: all(
      change('documents', 'weekly/talk', { published_latest: '2023-02-07' }),
      change('dates', 'weekly/talk#x2', { latest: '2020-05-30' }),
      change('dates', 'weekly/reply#x1', { earliest: '2023-02-06' }),
    ),
    fails: ['date-values'],
    says: [
      'documents weekly/talk, column published_earliest: is 2023-02-06 to 2023-02-07; 2023-02-06 is 2023-02-06 to 2023-02-06',
      'dates weekly/talk#x2, column earliest: is 2020-05-01 to 2020-05-30; 2020-05 is 2020-05-01 to 2020-05-31',
      'dates weekly/talk#x2, column value: is 2020-05, which is 2020-05-01 to 2020-05-31; earliest and latest are 2020-05-01 to 2020-05-30',
      'dates weekly/reply#x1, column earliest: 2023-02-06 to open, and there is no EDTF',
    ],
  },
  {
    name: 'kinds of time expressions that contradict each other',
    rows: all(
      change('dates', 'weekly/reply#x1', { resolution: 'set', granularity: 'year' }),
      change('dates', 'weekly/talk#x1', { anchor: '2023-02-07', anchor_source: 'dateline', resolution: 'relative' }),
      change('dates', 'weekly/talk#x2', { resolution: 'relative' }),
    ),
    fails: ['date-kinds'],
    says: [
      'dates weekly/reply#x1, column resolution: set belongs to sets',
      'dates weekly/talk#x2, column resolution: relative was computed, and there is no anchor',
      'dates weekly/talk#x1, column anchor: is 2023-02-07; its document has 2023-02-06',
      'dates weekly/reply#x1, column granularity: is year; the DATE is XXXX-WXX-1',
    ],
  },
  {
    name: 'ids that are not counted',
    rows: all(
      change('dates', 'weekly/talk#x2', { date_id: 'weekly/talk#x3' }),
      change('dates', 'weekly/reply#x1', { date_id: 'weekly/reply#m1' }),
      change('documents', 'weekly/talk', { source_path: 'weekly/TALK.TXT.md' }),
    ),
    fails: ['ids', 'raw-files'],
    says: [
      'dates weekly/talk#x3, column date_id: is row 2 of its document',
      'documents weekly/talk, column document_id: comes from weekly/TALK.TXT.md, which gives weekly/talk-txt',
      'dates weekly/reply#m1, column date_id: is marked m, other rows x',
    ],
  },
  {
    name: 'an id that is left out',
    rows: change('dates', 'weekly/talk#x2', { date_id: 'weekly/talk#x3' }),
    fails: ['ids'],
    says: ['dates weekly/talk#x3, column date_id: is row 2 of its document'],
  },
  {
    name: 'measures of a document that are not those of its text',
    rows: change('documents', 'weekly/talk', { words: 35, speech_share: 0.53, title: 'A talk with Ann' }),
    fails: ['document-measures'],
    says: [
      'documents weekly/talk, column words: is 35; the raw text has 34',
      'documents weekly/talk, column speech_share: is 0.53; the segments give 0.5278',
      'documents weekly/talk, column title: does not stand in the raw text',
    ],
  },
  {
    name: 'what only a second reading of the raw files can tell',
    built: true,
    rows: all(
      change('entities', 'org-nato', { name: 'North Atlantic Treaty' }),
      change('documents', 'weekly/reply', { layout_confidence: 0.77 }),
    ),
    options: ({ authority }) => ({ authority }),
    fails: ['second-build'],
    says: [
      'entities org-nato, column name: is "North Atlantic Treaty"; the second build gives "NATO"',
      'documents weekly/reply, column layout_confidence: is "0.77"; the second build gives "0.',
    ],
  },
  {
    name: 'answers to what they cannot answer',
    rows: all(
      change('turns', 'weekly/reply#t2', { reply_to: 'weekly/talk#t1' }),
      change('turns', 'weekly/talk#t2', { reply_to: 'weekly/talk#t3' }),
      change('turns', 'weekly/talk#t3', { reply_to: 'weekly/talk#t2' }),
    ),
    fails: ['turns', 'exchanges'],
    says: [
      'turns weekly/reply#t2, column reply_to: answers weekly/talk#t1, which is in another document',
      'turns weekly/talk#t2, column reply_to: answers weekly/talk#t3, which does not come before it',
      'turns weekly/talk#t3, column reply_to: answers weekly/talk#t2, which is no question',
    ],
  },
  {
    name: 'turns without speech or appearance, segments with the wrong turn',
    rows: all(
      ({ appearances }: Rows) => appearances?.pop(),
      change('segments', 'weekly/reply#s3', { turn_id: null }),
      change('segments', 'weekly/talk#s3', { turn_id: 'weekly/reply#t1' }),
      change('segments', 'weekly/talk#s7', { turn_id: 'weekly/talk#t2' }),
      change('segments', 'weekly/talk#s10', { kind: 'label' }),
    ),
    fails: ['turns', 'appearances', 'document-measures'],
    says: [
      'turns weekly/talk#t2, column speaker_id: is per-ana-ilic, who has no row for this document in appearances',
      'turns weekly/talk#t3: has no speech segment',
      'segments weekly/reply#s3, column turn_id: is null; speech belongs to a turn',
      'segments weekly/talk#s3, column turn_id: is weekly/reply#t1, a turn of another document',
      'segments weekly/talk#s7, column turn_id: is weekly/talk#t2; a segment of kind caption belongs to no turn',
    ],
  },
  {
    name: 'turns that are not their speech',
    rows: all(
      change('turns', 'weekly/talk#t2', { text: 'Well. 😀 We met in May 2020.\nNATO says so too.' }),
      (rows: Rows) => Object.assign(rowOf(rows, 'turns', 'weekly/talk#t3'), { start: 171 }),
      (rows: Rows) => Object.assign(rowOf(rows, 'turns', 'weekly/reply#t1'), { end: 30 }),
    ),
    fails: ['turn-text'],
    says: [
      'turns weekly/talk#t2, column text: is "Well. 😀 We met in May 2020.\\nNATO says so too."; its speech is "Well. 😀 We met in May 2020.\\n\\nNATO',
      'turns weekly/talk#t3, column start: is 171; its speech starts at ',
      'turns weekly/reply#t1, column end: is 30; its speech ends at ',
    ],
  },
  {
    name: 'totals that are not',
    rows: all(...totals.map(([table, id, column]) => change(table, id, { [column]: 77 }))),
    fails: ['totals'],
    says: totals.map(([table, id, column, total]) => {
      const counted = table === 'entities' ? 'mentions' : 'turns'
      return `${table} ${id}, column ${column}: is 77; the rows of ${counted} give ${total}`
    }),
  },
  {
    name: 'a passage that stands nowhere else',
    rows: ({ passages }: Rows) => passages?.pop(),
    fails: ['passages'],
    says: [
      'passages weekly/reply#w1, column passage_id: is exact-1f, which no other row has',
      'passages weekly/reply#w1, column scope: is cross-document; the rows of exact-1f are in 1 document(s)',
    ],
  },
  {
    name: 'a passage whose rows do not agree',
    rows: all(
      change('passages', 'weekly/reply#w1', { scope: 'within-document', first: true }),
      change('passages', 'weekly/talk#w1', { similarity: 0.9 }),
    ),
    fails: ['passages'],
    says: [
      'passages weekly/reply#w1, column scope: is within-document; the rows of exact-1f are in 2 document(s)',
      'passages weekly/reply#w1, column first: is true; 1 documents of exact-1f are first, and 1 rows are open',
      'passages weekly/talk#w1, column similarity: is 0.9; the wordings of exact-1f are exact',
    ],
  },
  {
    name: 'a passage that was first in the later document',
    rows: all(
      change('documents', 'weekly/reply', {
        published: '2023-01',
        published_earliest: '2023-01-01',
        published_latest: '2023-01-31',
      }),
      change('passages', 'weekly/reply#w1', { first: false }),
      change('passages', 'weekly/talk#w1', { first: true }),
    ),
    fails: ['passages'],
    says: [
      'passages weekly/talk#w1, column first: is true; weekly/talk was published 2023-02-06, weekly/reply was published 2023-01',
    ],
  },
  {
    name: 'quotations that are not what they say',
    rows: change('quotations', 'weekly/talk#q1', { verbatim: true }),
    fails: ['quotations'],
    says: ['quotations weekly/talk#q1, column verbatim: is true; the similarity is 0.5'],
  },
  {
    name: 'copies of copies, and of themselves',
    rows: all(
      change('documents', 'weekly/talk', { republication_of: 'weekly/reply' }),
      change('documents', 'weekly/scan', { republication_of: 'weekly/talk' }),
      change('documents', 'weekly/reply', { republication_of: 'weekly/reply' }),
    ),
    fails: ['republications'],
    says: [
      'documents weekly/reply, column republication_of: is the document itself',
      'documents weekly/scan, column republication_of: is weekly/talk, which is a republication of weekly/reply',
    ],
  },
  {
    name: 'a document that is longer than its raw file',
    rows: change('documents', 'weekly/talk', { characters: 999 }),
    fails: ['raw-files'],
    says: ['documents weekly/talk, column characters: is 999; Weekly/Talk.txt has '],
  },
  {
    name: 'a raw file that the build has not opened',
    rows: change('documents', 'weekly/scan', { source_sha256: null }),
    fails: ['raw-files'],
    says: ['documents weekly/scan, column source_sha256: is null, and weekly/scan.txt can be opened'],
  },
  {
    name: 'texts that are not in the raw file',
    rows: all(
      change('mentions', 'weekly/reply#m1', { text: 'OTAN' }),
      change('dates', 'weekly/talk#x1', { text: '6 february 2023' }),
      change('segments', 'weekly/talk#s7', { text: 'Photo: the Square' }),
      change('passages', 'weekly/talk#w1', { text: 'nato' }),
      change('quotations', 'weekly/talk#q1', { text: 'talk with Ann', match_text: 'NATO said so' }),
    ),
    fails: ['offsets'],
    says: [
      'mentions weekly/reply#m1, column text: is "OTAN"; weekly/reply.txt has "NATO" from ',
      'dates weekly/talk#x1, column text: is "6 february 2023"; Weekly/Talk.txt has "6 February 2023" from 24 to 39',
      'segments weekly/talk#s7, column text: is "Photo: the Square"; Weekly/Talk.txt has "Photo: the square" from ',
      'passages weekly/talk#w1, column text: is "nato"; Weekly/Talk.txt has "NATO" from ',
      'quotations weekly/talk#q1, column text: is "talk with Ann"; Weekly/Talk.txt has "talk with Ana" from ',
      'quotations weekly/talk#q1, column match_text: is "NATO said so"; Weekly/Talk.txt has "NATO says so" from ',
    ],
  },
  {
    name: 'offsets that count UTF-16 units, and line ends that were changed',
    rows: all(
      // Two emoji stand before it, each of two units.
      (rows: Rows) => {
        const date = rowOf(rows, 'dates', 'weekly/talk#x2')
        Object.assign(date, { start: Number(date.start) + 2, end: Number(date.end) + 2 })
      },
      change('segments', 'weekly/reply#s1', { end: 27, text: 'Second talk\n\nWeekly: Why?' }),
    ),
    fails: ['overlap', 'containment', 'offsets'],
    says: [
      'dates weekly/talk#x2, column text: is "May 2020"; Weekly/Talk.txt has "y 2020.\\n" from ',
      'segments weekly/reply#s1, column text: is "Second talk\\n\\nWeekly: Why?"; weekly/reply.txt has "Second talk\\r\\n\\r\\n',
    ],
  },
  {
    name: 'words that lie in no segment',
    rows: all(
      (rows: Rows) => {
        const caption = rowOf(rows, 'segments', 'weekly/talk#s7')
        Object.assign(caption, { end: Number(caption.end) - ' square'.length, text: 'Photo: the' })
      },
      change('segments', 'weekly/talk#s1', { start: 2, text: 'A talk with Ana Ilić' }),
    ),
    fails: ['coverage'],
    says: [
      'documents weekly/talk: "😀" in Weekly/Talk.txt, from 0 to 1, lies in no segment',
      'documents weekly/talk: "square" in Weekly/Talk.txt, from ',
    ],
  },
]
