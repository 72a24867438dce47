import type { DefaultTreeAdapterTypes } from 'parse5'

/** A node of the tree that parse5 makes: an element, a text, a comment. */
export type Node = DefaultTreeAdapterTypes.Node

/** An element of that tree. */
export type Element = DefaultTreeAdapterTypes.Element

/** A step through a tree: an element starts or ends, or text stands in it. */
export type Step = { at: 'start' | 'end'; element: Element } | { at: 'text'; text: string }

/**
 * Walks a tree in the order of the page. It does not recurse, because pages nest deeper than the stack.
 * @param skipped tag names of elements that are left out with all that they hold
 */
export function* walk(root: Node, skipped: ReadonlySet<string>): Generator<Step> {
  const open: (Node | { leaving: Element })[] = [root]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('leaving' in next) yield { at: 'end', element: next.leaving }
    else if ('value' in next) yield { at: 'text', text: next.value }
    else if ('childNodes' in next && !skipped.has(next.nodeName)) {
      if ('tagName' in next) {
        yield { at: 'start', element: next }
        open.push({ leaving: next })
      }
      for (const child of next.childNodes.toReversed()) open.push(child)
    }
  }
}

/** The value of an attribute without white space around it; null where it is absent or empty. */
export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value.trim() || null
}

/** The text right inside an element, without that of elements in it; all that `title` and `script` have. */
export function ownText({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
