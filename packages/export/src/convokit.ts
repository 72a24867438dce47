import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentRow, speakerRow, turnRow } from '@colloquy/normalize'
import { writeJsonLines } from '@colloquy/parse'
import type { z } from 'zod'
import { columnsOf } from './columns.ts'
import { writeJsonObject } from './json-object.ts'
import { readTable, rowsOfDocument } from './rows-of-document.ts'
import type { View, ViewJob } from './views.ts'

/**
 * The corpus as `convokit.Corpus(filename="convokit")` loads it: a conversation is a document, an utterance a turn, and
 * everything else that the tables say of them is metadata under the names of the columns.
 *
 * ConvoKit wants one tree of replies in each conversation, called after its first utterance. An answer replies to its
 * question (`reply_to` of turns); any other turn replies to the one before it. `timestamp` is the place in the
 * document, because nobody knows the time.
 */
export const writeConvokit: View = async (job) => {
  await writeUtterances(job)
  await writeSpeakers(job)
  const { facts, version } = job
  const corpus = { name: facts.name, title: facts.title, version, source_sha256: facts.source_sha256 }
  await writeFile(join(job.folder, 'corpus.json'), `${JSON.stringify(corpus)}\n`)
  await writeFile(join(job.folder, 'index.json'), `${JSON.stringify(indexOf(corpus), null, 2)}\n`)
}

const utteranceMeta = turnRow.omit({ turn_id: true, document_id: true, speaker_id: true, text: true })
const speakerMeta = speakerRow.omit({ speaker_id: true })

/** `utterances.jsonl` and `conversations.json`, document by document; a document without turns is no conversation. */
async function writeUtterances({ rows, folder }: ViewJob): Promise<void> {
  const turns = rowsOfDocument(rows, 'turns', turnRow)
  const utterances = writeJsonLines(join(folder, 'utterances.jsonl'))
  const conversations = writeJsonObject(join(folder, 'conversations.json'))
  try {
    for await (const document of readTable(rows, 'documents', documentRow)) {
      let previous: string | null = null
      let conversation_id: string | null = null
      for (const { turn_id, document_id, speaker_id, text, ...meta } of await turns.take(document.document_id)) {
        if (conversation_id === null) await conversations.write(turn_id, { meta: document, vectors: [] })
        conversation_id ??= turn_id
        utterances.write({
          id: turn_id,
          conversation_id,
          text,
          speaker: speaker_id,
          meta,
          'reply-to': meta.reply_to ?? previous,
          timestamp: meta.turn_order,
          vectors: [],
        })
        previous = turn_id
      }
    }
  } finally {
    await turns.close()
    utterances.close()
    await conversations.close()
  }
}

async function writeSpeakers({ rows, folder }: ViewJob): Promise<void> {
  const speakers = writeJsonObject(join(folder, 'speakers.json'))
  for await (const { speaker_id, ...meta } of readTable(rows, 'speakers', speakerRow)) {
    await speakers.write(speaker_id, { meta, vectors: [] })
  }
  await speakers.close()
}

const pythonTypes = {
  text: "<class 'str'>",
  date: "<class 'str'>",
  integer: "<class 'int'>",
  double: "<class 'float'>",
  boolean: "<class 'bool'>",
  'list<text>': "<class 'list'>",
} as const

/** Names and Python types of all metadata, which ConvoKit checks when something is added. */
function indexOf(corpus: object): object {
  return {
    'utterances-index': typesOf(utteranceMeta),
    'speakers-index': typesOf(speakerMeta),
    'conversations-index': typesOf(documentRow),
    'overall-index': Object.fromEntries(Object.keys(corpus).map((name) => [name, [pythonTypes.text]])),
    version: 1,
    vectors: [],
  }
}

function typesOf(schema: z.ZodObject): object {
  const columns = columnsOf({ name: 'meta', title: '', description: '', schema })
  return Object.fromEntries(columns.map(({ name, type }) => [name, [pythonTypes[type]]]))
}
