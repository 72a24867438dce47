import anyAscii from 'any-ascii'

/** Words that some reader takes for a number, a truth value or a gap. */
const READ_AS_SOMETHING_ELSE = /^(?:nan|inf|infinity|true|false|null|none|na|[\d.+-]*e[\d.+-]*)$/

/**
 * The id of a raw file: its path below the raw folder without ending, romanised, lower-cased, every other sign as "-".
 * `2018/Éva Nagy.txt` -> `2018/eva-nagy`, `разговор.txt` -> `razgovor`, `talk.vtt.gz` -> `talk`; what a reader could take for a number or a date gets
 * a letter: `2023-02-06.txt` -> `d-2023-02-06`.
 * @param path with "/" between folders
 */
export function documentId(path: string): string {
  return idOf(withoutEnding(path))
}

/**
 * The id of one of the documents of a file: `interviews.jsonl`, `A 1` -> `interviews/a-1`.
 * @param name the document's own; empty folders in it ("//") are left out, for no path keeps them
 */
export function documentIdInside(path: string, name: string): string {
  return idOf([withoutEnding(path), ...name.split('/').filter((part) => part !== '')].join('/'))
}

function withoutEnding(path: string): string {
  return path.replace(/\.gz$/i, '').replace(/\.[^./]*$/, '')
}

function idOf(name: string): string {
  // Romanised, or two names in another script would both be a row of dashes.
  const id = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9/-]/g, '-')
  return /[a-z]/.test(id) && !READ_AS_SOMETHING_ELSE.test(id) ? id : `d-${id}`
}
