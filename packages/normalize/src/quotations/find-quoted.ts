import type { Span } from '@colloquy/parse'

/** Opening mark -> marks that close it. Single marks are left out, because most of them are apostrophes. */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
}

/**
 * Finds what stands between quotation marks, without the marks: “…”, „…“, „…”, «…», »…«, "…", 「…」. A quotation without
 * a closing mark goes on to the end of the text. Marks inside a quotation are part of it.
 */
export function findQuoted(text: string): Span[] {
  const quoted: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING_MARKS[text.charAt(at)]
    if (closing === undefined || !isOpening(text, at)) continue
    let end = at + 1
    while (end < text.length && !closing.includes(text.charAt(end))) end += 1
    quoted.push({ start: at + 1, end })
    at = end
  }
  return quoted
}

/** Whether a mark stands before a word and not right behind one: not the inches of `5"`, nor the » of a link. */
function isOpening(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}
