import { readFrontMatter } from './front-matter.ts'
import type { FileReader } from './reader.ts'

/** Markdown, character by character; front matter states its facts. */
export const md: FileReader = { name: 'md', endings: ['.md'], unit: 'file', verbatim: true, read: readFrontMatter }
