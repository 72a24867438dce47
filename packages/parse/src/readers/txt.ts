import { readFrontMatter } from './front-matter.ts'
import type { FileReader } from './reader.ts'

/** Plain text, as it is. Pages of site generators are saved as text, too, with their front matter. */
export const txt: FileReader = { name: 'txt', endings: ['.txt'], unit: 'file', verbatim: true, read: readFrontMatter }
