import { parse } from 'parse5'
import { attribute, walk } from './tree.ts'

const NOTHING = new Set<string>()

/**
 * Finds the encoding that a page declares: `<meta charset="windows-1250">`, or `charset=` in a `Content-Type`. Null
 * where its beginning has neither.
 * @param head the beginning of the file, each byte as one character
 */
export function findDeclaredCharset(head: string): string | null {
  for (const step of walk(parse(head), NOTHING)) {
    if (step.at !== 'start' || step.element.tagName !== 'meta') continue
    const { element } = step
    const isType = attribute(element, 'http-equiv')?.toLowerCase() === 'content-type'
    const type = isType ? (attribute(element, 'content') ?? '') : ''
    const charset = attribute(element, 'charset') ?? /charset\s{0,9}=\s{0,9}["']?([^\s;"']+)/i.exec(type)?.[1]
    if (charset) return charset
  }
  return null
}
