/** Does a word stand in a text by itself? */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(at + word.length)))
      return true
  }
  return false
}

/** One text is asked for many words. */
let asked = { text: '', lower: '' }

function lowerCase(text: string): string {
  if (asked.text !== text) asked = { text, lower: text.toLowerCase() }
  return asked.lower
}

/** Where words stand by themselves in a text, in any case. */
export function* occurrences(text: string, word: string): Generator<number> {
  const lower = lowerCase(text)
  // Lower case may change the length of a text (İ); offsets would lie then.
  if (lower.length !== text.length) return
  const wanted = word.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const inside = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + wanted.length))
    if (!inside) yield at
  }
}
