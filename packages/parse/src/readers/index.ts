import { html } from './html/index.ts'
import { jsonl } from './jsonl.ts'
import { md } from './md.ts'
import type { Reader } from './reader.ts'
import { srt } from './subtitles/srt.ts'
import { vtt } from './subtitles/vtt.ts'
import { txt } from './txt.ts'

/** The readers of all formats that the raw folder may hold. */
export const readers: readonly Reader[] = [txt, md, html, vtt, srt, jsonl]

/** `.txt, .md, .html, ...` for messages. */
export const KNOWN_ENDINGS = readers.flatMap(({ endings }) => endings).join(', ')

/**
 * The reader of a file by its ending: `talk.vtt` -> vtt, `talk.TXT.gz` -> txt and compressed; null for other endings.
 */
export function readerOf(path: string): { reader: Reader; compressed: boolean } | null {
  const bare = path.toLowerCase().replace(/\.gz$/, '')
  const reader = readers.find(({ endings }) => endings.some((ending) => bare.endsWith(ending)))
  return reader ? { reader, compressed: bare.length < path.length } : null
}
