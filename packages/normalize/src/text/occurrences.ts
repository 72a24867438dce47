const IN_WORD = /[\p{L}\p{N}]/u

const IN_COMPOUND = /[\p{L}\p{N}-]/u

/** Does a word stand in a text by itself, in this case? A hyphen joins it to another word. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!IN_COMPOUND.test(text.charAt(at - 1)) && !IN_COMPOUND.test(text.charAt(at + word.length))) return true
  }
  return false
}

/** The offsets at which words stand by themselves in a text, in any case. A hyphen parts words. */
export function* occurrences(text: string, words: string): Generator<number> {
  const lower = text.toLowerCase()
  // Lower case may change the length of a text (İ), and with it all offsets.
  if (lower.length !== text.length) return
  const wanted = words.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + wanted.length))) yield at
  }
}
