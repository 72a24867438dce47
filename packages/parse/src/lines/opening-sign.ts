import { characterSign } from './character-sign.ts'

/**
 * The sign that a line begins with: the class of its first character (see characterSign), `1.` for a number with a dot
 * or bracket (`12) Why?`), `**` for two stars, and a quotation mark also for `''` and `,,`. Empty for an empty text.
 */
export function openingSign(text: string): string {
  const code = text.codePointAt(0)
  if (code === undefined) return ''
  if (text.startsWith("''") || text.startsWith(',,')) return '"'
  const sign = characterSign(code)
  if (sign === '9') return /^\d{1,3}[.)]/.test(text) ? '1.' : sign
  if (sign === '*' && text.startsWith('**')) return '**'
  return sign
}
