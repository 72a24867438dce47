import { closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'

export interface JsonLinesWriter {
  /** Appends one value. @throws where the disk does not take it */
  write(value: unknown): void
  /** Whatever was written is in the file behind it. */
  close(): void
}

/** Bytes that wait to be written together. */
const ROOM = 1 << 20

/**
 * Opens a file for one JSON value per line, UTF-8, LF. The stages have nothing else to do while they write, and waiting
 * for a stream takes longer than writing does; so does handing over strings that were joined.
 * @throws where the file cannot be opened
 */
export function writeJsonLines(path: string): JsonLinesWriter {
  const file = openSync(path, 'w')
  const waiting = Buffer.allocUnsafe(ROOM)
  let used = 0
  const flush = () => {
    writeFileSync(file, waiting.subarray(0, used))
    used = 0
  }
  const append = (part: string) => {
    // No UTF-16 unit takes more than three bytes.
    const most = part.length * 3
    if (used + most > ROOM) flush()
    if (most > ROOM) writeFileSync(file, part)
    else used += waiting.write(part, used)
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

/** Strings of this length are texts, and most of what a stage writes. */
const LONG = 2000

/** As JSON.stringify has it, in parts: texts take half its time, and nothing is copied to join them. */
function stringify(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [JSON.stringify(value)]
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  if (!fields.some(([, field]) => isLong(field))) return [JSON.stringify(value)]
  const parts = fields.flatMap(([name, field]) => [
    `,${JSON.stringify(name)}:`,
    ...(isLong(field) ? quote(field) : [JSON.stringify(field)]),
  ])
  return ['{', (parts[0] ?? '').slice(1), ...parts.slice(1), '}']
}

const isLong = (field: unknown): field is string => typeof field === 'string' && field.length > LONG

/** Beside quotation marks and line feeds: controls, backslashes, and halves of pairs, which JSON escapes if alone. */
const RARE = /[^\n -[\]-\ud7ff\ue000-\uffff]/

/** One pass for each sign that is common is quicker than one for all with a look at every character. */
function quote(text: string): string[] {
  if (RARE.test(text)) return [JSON.stringify(text)]
  return ['"', text.replaceAll('"', '\\"').replaceAll('\n', '\\n'), '"']
}

/**
 * The values of a JSON Lines file, one at a time. Lines end at LF alone: `readline` would also break at the line
 * separators U+2028 and U+2029, which JSON leaves unescaped inside strings.
 * @throws with file and line where a line is not JSON.
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
