/**
 * Bytes 0x80 to 0x9F of windows-1252, as index-windows-1252 of the WHATWG Encoding Standard has them: the quotation
 * marks and dashes of a page. TextDecoder of Node 20.18.3 to 20.20 and of many releases of 22 and 24 reads them as
 * control characters (nodejs/node#56542).
 */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of a file, or a sentence that says why it has none. */
export type Decoded = { text: string } | { problem: string }

/**
 * Decodes bytes in an encoding that a page declares. Labels mean what browsers take them for: `iso-8859-1` is
 * windows-1252.
 * @returns null where the label means UTF-8 or UTF-16, which `decode` reads itself
 */
export function decodeCharset(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = openDecoder(label)
  if (decoder === null) {
    return { problem: `the page says that it is in "${label}", an encoding that is not known; save it as UTF-8` }
  }
  if (decoder.encoding.startsWith('utf-')) return null
  if (decoder.encoding === 'windows-1252') {
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return { text: latin.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252_UPPER.charAt(sign.charCodeAt(0) - 0x80)) }
  }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { problem: `the page says that it is in ${label}, but not all of it is; save it as UTF-8` }
  }
}

function openDecoder(label: string) {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
}
