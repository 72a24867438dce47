import type { Span } from '@colloquy/parse'

/** Opening mark -> marks that close it. Single marks are left out: most of them are apostrophes. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
}

/**
 * What stands between quotation marks, without the marks: “…”, „…“, „…”, «…», »…«, "…", 「…」. A quotation that is not
 * closed goes on to the end of the text, as one does whose next paragraph opens again. Marks inside others are part of
 * the outer quotation.
 */
export function findQuoted(text: string): Span[] {
  const quoted: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    const closing = PAIRS[text.charAt(at)]
    if (closing === undefined || !opens(text, at)) continue
    let end = at + 1
    while (end < text.length && !closing.includes(text.charAt(end))) end += 1
    quoted.push({ start: at + 1, end })
    at = end
  }
  return quoted
}

/** An opening mark stands before a word and not right behind one: 5" is no quotation, nor is the » of a link. */
function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}
