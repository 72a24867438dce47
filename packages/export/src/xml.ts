/**
 * Text between tags or inside a quoted attribute. What XML 1.0 cannot hold (most control characters) becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[&<>"\r]/gu, (sign) => {
    switch (sign) {
      case '&':
        return '&amp;'
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '"':
        return '&quot;'
      // Left as it is, a reader would make a line feed of it.
      case '\r':
        return '&#xD;'
      default:
        return '\ufffd'
    }
  })
}

/**
 * An id as `xml:id` takes it: `spk-a/b-q.` -> `spk-a_2fb-q.`. Every sign that cannot stand there becomes its number, so
 * that different ids stay different; an id that begins with a digit gets a letter before it.
 */
export function xmlId(id: string): string {
  const name = id.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)
  return /^[A-Za-z]/.test(name) ? name : `x${name}`
}

/** `<name key="value">content</name>`; attributes that are null are left out, the content is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content: string): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(value)}"`],
  )
  return content === '' ? `<${name}${stated.join('')}/>` : `<${name}${stated.join('')}>${content}</${name}>`
}
