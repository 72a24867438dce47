import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tables } from '@colloquy/normalize'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exportDataset } from '../src/index.ts'
import type { ViewName } from '../src/views.ts'
import { xmlId, xmlText } from '../src/xml.ts'
import { datasetRows, facts } from './dataset-rows.ts'
import { inFolder, writeRows } from './folders.ts'
import { readXml } from './read-xml.ts'

/** The small corpus with some views; `read` gives the text of a file below the dataset. */
async function withViews<T>(
  views: readonly ViewName[],
  work: (read: (path: string) => Promise<string>, out: string) => Promise<T>,
  changes: Record<string, readonly Record<string, unknown>[]> = {},
): Promise<T> {
  return inFolder(async (folder) => {
    const [rows, out] = [join(folder, 'rows'), join(folder, 'dist-data')]
    await mkdir(rows)
    await writeRows(
      rows,
      { ...Object.fromEntries(tables.map(({ name }) => [name, []])), ...datasetRows, ...changes },
      facts,
    )
    await exportDataset({ rows, out, tables, views })
    return work((path) => readFile(join(out, path), 'utf8'), out)
  })
}

const id = 'weekly/2020-02-29-example'
const metaIndex = z.record(z.string(), z.array(z.string()))
const entry = z.object({ meta: z.record(z.string(), z.unknown()), vectors: z.array(z.string()) })

describe('convokit', () => {
  test('a turn is an utterance, a document a conversation called after its first one', async () => {
    await withViews(['convokit'], async (read, out) => {
      expect((await readdir(join(out, 'convokit'))).sort()).toEqual([
        'conversations.json',
        'corpus.json',
        'index.json',
        'speakers.json',
        'utterances.jsonl',
      ])
      const utterances = (await read('convokit/utterances.jsonl')).trim().split('\n')
      expect(utterances.map((line) => JSON.parse(line))).toMatchObject([
        {
          id: `${id}#t1`,
          conversation_id: `${id}#t1`,
          text: 'What, "exactly",\r\n\r\nis 007?',
          speaker: `anon-${id}-interviewer`,
          'reply-to': null,
          timestamp: 1,
          meta: { role: 'interviewer', is_question: true, label: 'Q.' },
        },
        {
          id: `${id}#t2`,
          conversation_id: `${id}#t1`,
          speaker: 'per-zoe-example',
          'reply-to': `${id}#t1`,
          timestamp: 2,
        },
      ])
      const conversations = z.record(z.string(), entry).parse(JSON.parse(await read('convokit/conversations.json')))
      expect(Object.keys(conversations)).toEqual([`${id}#t1`])
      expect(conversations[`${id}#t1`]?.meta).toEqual(datasetRows.documents?.[0])
    })
  })

  test('every metadatum is in the index with its Python type', async () => {
    await withViews(['convokit'], async (read) => {
      const index = z
        .object({
          'utterances-index': metaIndex,
          'speakers-index': metaIndex,
          'conversations-index': metaIndex,
          'overall-index': metaIndex,
        })
        .parse(JSON.parse(await read('convokit/index.json')))
      const speakers = z.record(z.string(), entry).parse(JSON.parse(await read('convokit/speakers.json')))
      expect(Object.keys(speakers)).toEqual(datasetRows.speakers?.map(({ speaker_id }) => speaker_id))
      for (const { meta } of Object.values(speakers))
        expect(Object.keys(meta)).toEqual(Object.keys(index['speakers-index']))
      const [first = ''] = (await read('convokit/utterances.jsonl')).split('\n')
      expect(Object.keys(entry.parse(JSON.parse(first)).meta)).toEqual(Object.keys(index['utterances-index']))
      expect(index['utterances-index']).toMatchObject({ is_question: ["<class 'bool'>"], words: ["<class 'int'>"] })
      expect(Object.keys(JSON.parse(await read('convokit/corpus.json')))).toEqual(Object.keys(index['overall-index']))
    })
  })

  test('a turn that answers nothing replies to the one before, so that a conversation is one tree', async () => {
    const turns = [1, 2, 3].map((order) => ({
      ...datasetRows.turns?.[0],
      turn_id: `${id}#t${order}`,
      turn_order: order,
      reply_to: null,
    }))
    const replies = await withViews(
      ['convokit'],
      async (read) => {
        const lines = (await read('convokit/utterances.jsonl')).trim().split('\n')
        return lines.map((line) => z.object({ 'reply-to': z.string().nullable() }).parse(JSON.parse(line))['reply-to'])
      },
      { turns },
    )
    expect(replies).toEqual([null, `${id}#t1`, `${id}#t2`])
  })

  test('a corpus without turns is an empty one', async () => {
    await withViews(
      ['convokit'],
      async (read) => {
        expect(await read('convokit/utterances.jsonl')).toBe('')
        expect(await read('convokit/conversations.json')).toBe('{}\n')
      },
      { turns: [] },
    )
  })
})

describe('tei', () => {
  test('one file for each document, well-formed, ids unique, every pointer leads somewhere', async () => {
    await withViews(['tei'], async (read, out) => {
      expect((await readdir(join(out, 'tei', 'weekly'))).sort()).toEqual(['2020-02-29-example.xml', 'unreadable.xml'])
      for (const name of ['2020-02-29-example', 'unreadable']) {
        const nodes = readXml(await read(`tei/weekly/${name}.xml`))
        const ids = nodes.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { attributes } of nodes) if (attributes.who) expect(ids).toContain(attributes.who.slice(1))
        const names = nodes.map((node) => node.name)
        expect(names.slice(0, 4)).toEqual(['TEI', 'teiHeader', 'fileDesc', 'titleStmt'])
        expect(names).toEqual(expect.arrayContaining(['sourceDesc', 'langUsage', 'text', 'body', 'div']))
      }
    })
  })

  test('speech lies in the turn, what lies between does not end it', async () => {
    const [segment] = datasetRows.segments ?? []
    const [turn] = datasetRows.turns ?? []
    const at = (order: number, kind: string, text: string, start: number, turn_id: string | null = null) => {
      return {
        ...segment,
        segment_id: `${id}#s${order}`,
        segment_order: order,
        kind,
        text,
        start,
        end: start + 4,
        turn_id,
      }
    }
    const xml = await withViews(['tei'], (read) => read(`tei/${id}.xml`), {
      turns: [{ ...turn, start: 10, end: 34 }],
      segments: [
        at(1, 'boilerplate', 'Home', 0),
        at(2, 'title', 'A & B', 4),
        at(3, 'label', 'Q.', 7, `${id}#t1`),
        at(4, 'speech', 'One <', 10, `${id}#t1`),
        at(5, 'caption', 'Foto', 20),
        at(6, 'speech', 'two\r\u0001', 30, `${id}#t1`),
        at(7, 'title', 'More', 40),
      ],
    })
    expect(xml.slice(xml.indexOf('<div'), xml.indexOf('</body>'))).toBe(`<div type="interview">
<note xml:id="s1" type="boilerplate">Home</note>
<head xml:id="s2">A &amp; B</head>
<note xml:id="s3" type="speaker">Q.</note>
<u xml:id="t1" who="#anon-weekly_2f2020-02-29-example-interviewer">
<seg xml:id="s4">One &lt;</seg>
<note xml:id="s5" type="caption">Foto</note>
<seg xml:id="s6">two&#xD;\ufffd</seg>
</u>
<note xml:id="s7" type="title">More</note>
</div>
`)
  })
})

test.each([
  ['a "b" & <c>\r\n', 'a &quot;b&quot; &amp; &lt;c&gt;&#xD;\n'],
  ['\u0000\u001f\ufffe😀\t', '\ufffd\ufffd\ufffd😀\t'],
])('xmlText of %j', (text, xml) => expect(xmlText(text)).toBe(xml))

test.each([
  ['per-zoe', 'per-zoe'],
  ['anon-a/b', 'anon-a_2fb'],
  ['7#t', 'x7_23t'],
  ['é', 'x_e9'],
])('xmlId of %s', (id, name) => expect(xmlId(id)).toBe(name))
