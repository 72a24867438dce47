import { z } from 'zod'
import type { LineReader } from './reader.ts'
import { checkFacts } from './stated-facts.ts'

const NO_ID = 'is not a text of 1 to 200 characters'

const record = z.object({
  id: z.union([z.string().trim().min(1, NO_ID).max(200, NO_ID), z.number()], NO_ID),
  text: z.string('is not a text'),
  title: z.unknown().optional(),
  url: z.unknown().optional(),
  outlet: z.unknown().optional(),
  published: z.unknown().optional(),
  language: z.unknown().optional(),
})

/** JSON Lines: `{"id": "A 1", "text": "...", "url": ...}` on each line; unknown fields are ignored. */
export const jsonl: LineReader = {
  name: 'jsonl',
  endings: ['.jsonl'],
  unit: 'line',
  verbatim: false,
  read(line) {
    const value = readJson(line)
    if (value === undefined) return { problem: `this is not JSON; ${FORM}` }
    const parsed = record.safeParse(value)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const field = issue?.path[0]
      return { problem: `${field === undefined ? '' : `"${String(field)}" `}${issue?.message}; ${FORM}` }
    }
    const { id, text, ...stated } = parsed.data
    const nul = text.indexOf('\0')
    if (nul >= 0) return { problem: `character ${nul} of the text is NUL; a text holds none: remove it` }
    return {
      name: String(id),
      // Half a surrogate pair has no UTF-8. Line ends become LF, as the text file of the document has them.
      text: text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?/g, '\n'),
      ...checkFacts(stated),
      preface: 0,
    }
  },
}

const FORM = 'a line is {"id": "...", "text": "..."}'

/** Undefined where it is not JSON. */
function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
