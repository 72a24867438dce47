import { join } from 'node:path'
import type { Finding } from '../document/document.ts'
import type { LineReader } from '../readers/reader.ts'
import { documentId, documentIdInside } from './document-id.ts'
import {
  type LinePlace,
  linePlaces,
  openShard,
  type Shard,
  type ShardLines,
  type UnopenedShard,
} from './jsonl-lines.ts'
import type { Input } from './raw-folder.ts'

/** Where a document lies. */
export interface Place {
  id: string
  input: Input
  /** The whole file, one line of it, or nowhere: the shard could not be opened. */
  at: 'file' | { shard: Shard; place: LinePlace } | UnopenedShard
}

export interface FindOptions {
  raw: string
  inputs: readonly Input[]
  lines: ShardLines
  /** Folder for shards that have to be unpacked. */
  scratch: string
  /** Takes what is wrong with a line, and ids that two documents share. */
  report: (finding: Finding) => void
}

/**
 * All documents of a raw folder, in the order of their ids; of two with one id the first in the order of the files
 * keeps it. Memory holds ids and places, no texts. A shard that cannot be opened has one place, the file itself.
 */
export async function findDocuments({ raw, inputs, lines, scratch, report }: FindOptions): Promise<Place[]> {
  const places = new Map<string, Place>()
  const claim = (place: Place) => {
    const owner = places.get(place.id)
    if (owner === undefined) {
      places.set(place.id, place)
      return
    }
    const message = `${nameOf(owner)} and ${nameOf(place)} have the same document_id "${place.id}"; ${nameOf(place)} is left out: rename one of them`
    report({ severity: 'error', rule: 'document-id', span: null, message })
  }

  const claimLines = async (input: Input, reader: LineReader, number: number) => {
    const shard = await openShard(raw, input.path, input.compressed ? join(scratch, String(number)) : null)
    if ('problem' in shard) {
      claim({ id: documentId(input.path), input, at: shard })
      return
    }
    for await (const place of linePlaces(shard)) {
      const line = await lines.read(shard, place)
      if ('text' in line && line.text.trim() === '') continue
      const read = 'problem' in line ? line : reader.read(line.text)
      if ('problem' in read) {
        const message = `${input.path}:${place.number}: ${read.problem}; the line is left out`
        report({ severity: 'error', rule: 'unreadable', span: null, message })
      } else claim({ id: documentIdInside(input.path, read.name), input, at: { shard, place } })
    }
  }

  for (const [number, input] of inputs.entries()) {
    if (input.reader.unit === 'line') await claimLines(input, input.reader, number)
    else claim({ id: documentId(input.path), input, at: 'file' })
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** `interviews.jsonl:3` */
function nameOf({ input, at }: Place): string {
  return at !== 'file' && 'place' in at ? `${input.path}:${at.place.number}` : input.path
}
