/** Words that some reader takes for a number, a truth value or a gap. */
const READ_AS_SOMETHING_ELSE = /^(?:nan|inf|infinity|true|false|null|none|na|[\d.+-]*e[\d.+-]*)$/

/**
 * The id of a raw file: its path below the raw folder without ending, lower-cased, every other sign as "-".
 * `2018/Éva Nagy.txt` -> `2018/-va-nagy`; what a reader could take for a number or a date gets a letter:
 * `2023-02-06.txt` -> `d-2023-02-06`.
 * @param path with "/" between folders
 */
export function documentId(path: string): string {
  const id = path
    .replace(/\.[^./]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9/-]/gu, '-')
  return /[a-z]/.test(id) && !READ_AS_SOMETHING_ELSE.test(id) ? id : `d-${id}`
}
