/** Hashes the letters `from` to `to` (exclusive) of a word in lower case: FNV-1a, 32 bits. */
export function hashLetters(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index += 1) {
    let code = word.charCodeAt(index)
    if (code >= 65 && code <= 90) code += 32
    else if (code > 127) return hashText(word.slice(from, to).toLowerCase())
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash >>> 0
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Mixes two hashes to one; the order counts. */
export function mixHashes(left: number, right: number): number {
  const hash = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) >>> 0
}
