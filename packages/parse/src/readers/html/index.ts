import { parse } from 'parse5'
import type { FileReader } from '../reader.ts'
import { charsetOfPage } from './charset.ts'
import { factsOfPage } from './facts.ts'
import { textOfPage } from './page-text.ts'

/** A saved web page: the text that it shows, menus and footers too, and what its head says about it. */
export const html: FileReader = {
  name: 'html',
  endings: ['.html', '.htm'],
  unit: 'file',
  verbatim: false,
  charsetOf: charsetOfPage,
  read(source) {
    const tree = parse(source)
    return { ...textOfPage(tree), own: factsOfPage(tree), preface: 0, findings: [] }
  },
}
