import { parse } from 'parse5'
import type { FileReader } from '../reader.ts'
import { findDeclaredCharset } from './declared-charset.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageText } from './page-text.ts'

/** A saved web page: the text that it shows, menus and footers too, and the facts that it states. */
export const html: FileReader = {
  name: 'html',
  endings: ['.html', '.htm'],
  unit: 'file',
  verbatim: false,
  charsetOf: findDeclaredCharset,
  read(source) {
    const tree = parse(source)
    return { ...readPageText(tree), own: readPageFacts(tree), preface: 0, findings: [] }
  },
}
