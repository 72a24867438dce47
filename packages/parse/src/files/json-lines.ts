import { closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'

/** An open JSON Lines file. */
export interface JsonLinesWriter {
  /** Appends one value. @throws where the file cannot be written */
  write(value: unknown): void
  /** Writes what is buffered and closes the file. @throws where the file cannot be written */
  close(): void
}

/** Size of the write buffer; 1 MiB, chosen by eye. */
const WRITE_BUFFER_BYTES = 1 << 20

/**
 * Opens a file for one JSON value per line, UTF-8, LF. It writes synchronously: a stage has nothing else to do
 * meanwhile, and a stream takes longer (bench/parse.ts).
 * @throws where the file cannot be opened
 */
export function writeJsonLines(path: string): JsonLinesWriter {
  const file = openSync(path, 'w')
  const buffer = Buffer.allocUnsafe(WRITE_BUFFER_BYTES)
  let used = 0
  const flush = () => {
    writeFileSync(file, buffer.subarray(0, used))
    used = 0
  }
  const append = (part: string) => {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const maxBytes = part.length * 3
    if (used + maxBytes > WRITE_BUFFER_BYTES) flush()
    if (maxBytes > WRITE_BUFFER_BYTES) writeFileSync(file, part)
    else used += buffer.write(part, used)
  }
  return {
    write(value) {
      for (const part of stringify(value)) append(part)
      append('\n')
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

/** UTF-16 units. Strings above this are texts of documents, most of what a stage writes. Chosen by eye. */
const MIN_TEXT_LENGTH = 2000

/** The output of JSON.stringify in parts: `quote` is faster for texts, and joining the parts would copy them. */
function stringify(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [JSON.stringify(value)]
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  if (!fields.some(([, field]) => isLong(field))) return [JSON.stringify(value)]
  const parts = fields.flatMap(([name, field], index) => [
    `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    ...(isLong(field) ? quote(field) : [JSON.stringify(field)]),
  ])
  return [...parts, '}']
}

const isLong = (field: unknown): field is string => typeof field === 'string' && field.length > MIN_TEXT_LENGTH

/**
 * Signs that JSON may escape, quotation marks and line feeds aside: controls, backslashes, halves of surrogate pairs.
 */
const RARELY_ESCAPED = /[^\n -[\]-\ud7ff\ue000-\uffff]/

/** A text as a JSON string, in parts. Two native replacements take half the time of JSON.stringify. */
function quote(text: string): string[] {
  if (RARELY_ESCAPED.test(text)) return [JSON.stringify(text)]
  return ['"', text.replaceAll('"', '\\"').replaceAll('\n', '\\n'), '"']
}

/**
 * Reads the values of a JSON Lines file, one at a time. Lines end at LF alone: `readline` would also break at U+2028
 * and U+2029, which JSON leaves unescaped inside strings.
 * @throws where the file cannot be read, and with file and line where a line is not JSON
 */
export async function* readJsonLines(path: string): AsyncGenerator<unknown> {
  let number = 0
  let parts: string[] = []
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = String(chunk).split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      yield parseLine(parts.join('') + line, path, number)
      parts = []
    }
    parts.push(last)
  }
  const rest = parts.join('')
  if (rest !== '') yield parseLine(rest, path, number + 1)
}

function parseLine(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`${path}:${number}: not a line of JSON; delete the folder and build again`, { cause })
  }
}
