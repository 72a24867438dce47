import { labelKey } from '../../labels/label.ts'
import { endsAsQuestion } from '../../text/sentence-ends.ts'
import { type Element, type Node, walk } from './tree.ts'

interface Row {
  element: Element
  heads: number
  cells: number
  /** Words of its first head. */
  head: string
}

/**
 * The rows of tables that say what the table is about, and nothing that is said in it: heads of columns (`Time | Speaker
 * | Text`), and entries of a card (`Date | 9 May 2004`). Where a head comes back it names who speaks.
 * @param skipped elements that nobody sees
 */
export function findTableHeads(tree: Node, skipped: ReadonlySet<string>): Set<Element> {
  const found = new Set<Element>()
  /** What is open, the innermost last; of cells the row, if they are heads. */
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
    else if (tagName === 'table') for (const head of headsOf(tables.pop() ?? [])) found.add(head)
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

function headsOf(rows: readonly Row[]): Element[] {
  const columns = rows.filter(({ heads, cells }) => heads > 1 && heads === cells)
  // A number or a time before the words counts the rows.
  const entries = rows.filter(({ heads, cells, head }) => heads === 1 && cells > 1 && /\p{L}/u.test(head))
  const keys = new Set(entries.map(({ head }) => labelKey(head)))
  const isCard = keys.size === entries.length && !entries.some(({ head }) => endsAsQuestion(head.trimEnd()))
  return [...(columns.length * 2 < rows.length ? columns : []), ...(isCard ? entries : [])].map(
    ({ element }) => element,
  )
}
