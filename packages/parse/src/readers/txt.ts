import { type FileReader, plain } from './reader.ts'

/** Plain text, as it is. */
export const txt: FileReader = { name: 'txt', endings: ['.txt'], unit: 'file', verbatim: true, read: plain }
