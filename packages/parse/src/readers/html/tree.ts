import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node

export type Element = DefaultTreeAdapterTypes.Element

export type Step = { at: 'start' | 'end'; element: Element } | { at: 'text'; text: string }

/**
 * A tree in the order of the page, without a call for each level: pages nest as deep as they like.
 * @param skipped elements that are left out with all that is in them
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

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value.trim() || null
}

/** The text right inside an element, as `title` and `script` have it. */
export function ownText({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
