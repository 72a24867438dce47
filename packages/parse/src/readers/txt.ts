import { readFrontMatter } from './front-matter.ts'
import type { FileReader } from './reader.ts'

/** Plain text, character by character. Pages of site generators saved as text have front matter too. */
export const txt: FileReader = { name: 'txt', endings: ['.txt'], unit: 'file', verbatim: true, read: readFrontMatter }
