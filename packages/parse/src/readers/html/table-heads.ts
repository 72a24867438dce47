import { labelKey } from '../../labels/label.ts'
import { endsAsQuestion } from '../../text/sentence-ends.ts'
import { type Element, type Node, walk } from './tree.ts'

interface Row {
  element: Element
  /** How many of its cells are heads (`th`). */
  heads: number
  cells: number
  /** Text of its first head. */
  head: string
}

/**
 * Finds the rows of tables that hold no speech: heads of columns (`Time | Speaker | Text`) and entries of a card
 * (`Date | 9 May 2004`). A head that comes back in a table is the label of a speaker, so its rows are not among them.
 * @param skipped tag names of elements that show no text
 */
export function findTableHeads(tree: Node, skipped: ReadonlySet<string>): Set<Element> {
  const found = new Set<Element>()
  // The open elements, the innermost last. For a cell that is a head its row stands here, else null.
  const tables: Row[][] = []
  const rows: Row[] = []
  const cells: (Row | null)[] = []
  for (const step of walk(tree, skipped)) {
    if (step.at === 'text') {
      const row = cells.at(-1)
      if (row?.heads === 1) row.head += step.text
      continue
    }
    const { element, at } = step
    const { tagName } = element
    const row = rows.at(-1)
    if (tagName === 'table' && at === 'start') tables.push([])
    else if (tagName === 'table') for (const head of chooseHeads(tables.pop() ?? [])) found.add(head)
    else if (tagName === 'tr' && at === 'start') rows.push({ element, heads: 0, cells: 0, head: '' })
    else if (tagName === 'tr') tables.at(-1)?.push(...rows.splice(-1))
    else if (tagName !== 'th' && tagName !== 'td') continue
    else if (at === 'end') cells.pop()
    else {
      if (row) row.cells += 1
      if (row && tagName === 'th') row.heads += 1
      cells.push(row && tagName === 'th' ? row : null)
    }
  }
  return found
}

/** The rows of one table that are heads of columns, and all entries if the table is a card. */
function chooseHeads(rows: readonly Row[]): Element[] {
  const columns = rows.filter(({ heads, cells }) => heads > 1 && heads === cells)
  // A head without a letter is the number or the time of a row of speech.
  const entries = rows.filter(({ heads, cells, head }) => heads === 1 && cells > 1 && /\p{L}/u.test(head))
  const keys = new Set(entries.map(({ head }) => labelKey(head)))
  const isCard = keys.size === entries.length && !entries.some(({ head }) => endsAsQuestion(head.trimEnd()))
  return [...(columns.length * 2 < rows.length ? columns : []), ...(isCard ? entries : [])].map(
    ({ element }) => element,
  )
}
