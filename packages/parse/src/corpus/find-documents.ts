import { join } from 'node:path'
import type { Finding } from '../document/document.ts'
import type { LineReader } from '../readers/reader.ts'
import { documentId, documentIdInside } from './document-id.ts'
import { findLines, type LinePlace, openShard, type Shard, type ShardLines, type UnopenedShard } from './jsonl-lines.ts'
import type { RawFile } from './raw-folder.ts'

/** A document to be read, and where its text lies. */
export interface DocumentPlace {
  id: string
  input: RawFile
  /** The whole file, one line of it, or nowhere: the shard could not be opened. */
  at: 'file' | { shard: Shard; place: LinePlace } | UnopenedShard
}

/** The folders and files that `findDocuments` searches, and what takes its findings. */
export interface FindDocumentsOptions {
  /** The raw folder. */
  raw: string
  inputs: readonly RawFile[]
  lines: ShardLines
  /** Folder for unpacked shards. */
  scratch: string
  /** Takes the findings about unreadable lines and about ids that two documents share. */
  report: (finding: Finding) => void
}

/**
 * Finds all documents of a raw folder, in the order of their ids; of two with one id the first in the order of the
 * files keeps it. Memory holds ids and places, no texts. A shard that cannot be opened counts as one document.
 * @throws where a shard cannot be read to its end
 */
export async function findDocuments({
  raw,
  inputs,
  lines,
  scratch,
  report,
}: FindDocumentsOptions): Promise<DocumentPlace[]> {
  const places = new Map<string, DocumentPlace>()
  const claim = (place: DocumentPlace) => {
    const owner = places.get(place.id)
    if (owner === undefined) {
      places.set(place.id, place)
      return
    }
    const [kept, left] = [describePlace(owner), describePlace(place)]
    const collision = `${kept} and ${left} have the same document_id "${place.id}"`
    const message = `${collision}; ${left} is left out: rename one of them`
    report({ severity: 'error', rule: 'document-id', span: null, message })
  }

  const claimLines = async (input: RawFile, reader: LineReader, number: number) => {
    const shard = await openShard(raw, input.path, input.compressed ? join(scratch, String(number)) : null)
    if ('problem' in shard) {
      claim({ id: documentId(input.path), input, at: shard })
      return
    }
    for await (const place of findLines(shard)) {
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
function describePlace({ input, at }: DocumentPlace): string {
  return at !== 'file' && 'place' in at ? `${input.path}:${at.place.number}` : input.path
}
