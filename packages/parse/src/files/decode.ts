import { isUtf8 } from 'node:buffer'
import { type Decoded, decodeCharset } from './decode-charset.ts'

/**
 * Decodes the bytes of a raw file; line ends stay. It takes UTF-8 with or without byte order mark and UTF-16 with one,
 * and drops the mark. Any other encoding must be declared, or the result is a problem that names the first offending
 * byte: guessing an encoding would silently change names.
 * @param charsetOf finds the declared encoding in the beginning of a file, in which each byte is one character
 */
export function decode(bytes: Uint8Array, charsetOf?: (head: string) => string | null): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16) return decodeUtf16(bytes, utf16)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const guess = 'a binary file, or UTF-16 without a byte order mark'
    return { problem: `byte ${nul} is NUL, so this is no UTF-8 text: ${guess}; save it as UTF-8` }
  }
  const utf8 = isUtf8(bytes)
  // Valid UTF-8 is UTF-8, whatever it declares, except ISO-2022-JP: its bytes are all ASCII, with escapes among them.
  if (charsetOf && !(utf8 && !bytes.includes(ESCAPE))) {
    const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
    const charset = charsetOf(head)
    const decoded = charset === null ? null : decodeCharset(bytes, charset)
    if (decoded) return decoded
  }
  if (!utf8) {
    const place = firstInvalidByte(bytes)
    return { problem: `byte ${place} is not UTF-8; save the file as UTF-8, or as UTF-16 with a byte order mark` }
  }
  return { text: UTF8.decode(bytes) }
}

/** Bytes searched for a declared encoding. HTML wants it in the first 1024; pages with comments above it need more. */
const DECLARATION_BYTES = 4096

const ESCAPE = 0x1b

const UTF8 = new TextDecoder('utf-8')

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const nul = text.indexOf('\0')
    return nul < 0 ? { text } : { problem: `character ${nul} is NUL; a text holds none: remove it` }
  } catch {
    return { problem: `the byte order mark says ${encoding.toUpperCase()}, but the rest is not; save it as UTF-8` }
  }
}

/** Offset of the first byte that a lenient decoder replaces by U+FFFD, apart from a U+FFFD that the file holds. */
function firstInvalidByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let from = 0
  for (;;) {
    const at = lenient.indexOf('\ufffd', from)
    if (at < 0) return offset
    offset += Buffer.byteLength(lenient.slice(from, at))
    const printed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!printed) return offset
    offset += 3
    from = at + 1
  }
}
