import { readFrontMatter } from './front-matter.ts'
import type { FileReader } from './reader.ts'

/** Markdown, as it is; front matter is what the file says of itself. */
export const md: FileReader = { name: 'md', endings: ['.md'], unit: 'file', verbatim: true, read: readFrontMatter }
