/**
 * 0x80 to 0x9F of windows-1252, as index-windows-1252 of the WHATWG Encoding Standard has them. Node 20.18.3 to 20.20 and
 * many releases of 22 and 24 read these bytes as control characters (nodejs/node#56542), and a page is full of them: they
 * are its quotation marks and dashes.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Bytes -> text, in an encoding called as pages call it: `iso-8859-1` means windows-1252, as in every browser. Null where
 * the name is one of UTF-8 or UTF-16, which need none.
 */
export function decodeCharset(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = openDecoder(label)
  if (decoder === null) {
    return { problem: `the page says that it is in "${label}", an encoding that is not known; save it as UTF-8` }
  }
  if (decoder.encoding.startsWith('utf-')) return null
  if (decoder.encoding === 'windows-1252') {
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return { text: latin.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80)) }
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

export type Decoded = { text: string } | { problem: string }
