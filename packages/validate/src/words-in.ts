/** Runs between white space that hold a letter or a digit. Counts by itself what the build has counted. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length
}
