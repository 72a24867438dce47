import anyAscii from 'any-ascii'

/** Ids that some reader of CSV takes for a number, a truth value or a missing value. */
const READ_AS_OTHER_TYPE = /^(?:nan|inf|infinity|true|false|null|none|na|[\d.+-]*e[\d.+-]*)$/

/**
 * The id of a raw file: its path without ending, romanised, in lower case, every other sign as "-".
 * `2018/Éva Nagy.txt` -> `2018/eva-nagy`, `разговор.txt` -> `razgovor`, `talk.vtt.gz` -> `talk`. An id that could be
 * read as a number or a date gets a letter: `2023-02-06.txt` -> `d-2023-02-06`.
 * @param path below the raw folder, with "/" between folders
 */
export function documentId(path: string): string {
  return idOf(withoutEnding(path))
}

/**
 * The id of a document on a line of a file: `interviews.jsonl`, `A 1` -> `interviews/a-1`.
 * @param name the id that the line gives; empty folders in it ("//") are left out, as paths would lose them
 */
export function documentIdInside(path: string, name: string): string {
  return idOf([withoutEnding(path), ...name.split('/').filter((part) => part !== '')].join('/'))
}

function withoutEnding(path: string): string {
  return path.replace(/\.gz$/i, '').replace(/\.[^./]*$/, '')
}

function idOf(name: string): string {
  // Without romanising, all names in another script would be rows of dashes.
  const id = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9/-]/g, '-')
  return /[a-z]/.test(id) && !READ_AS_OTHER_TYPE.test(id) ? id : `d-${id}`
}
