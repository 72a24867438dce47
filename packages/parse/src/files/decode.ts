import { isUtf8 } from 'node:buffer'
import { type Decoded, decodeCharset } from './charset.ts'

/**
 * Bytes of a raw file -> text with its line ends as they are. UTF-8 with or without byte order mark, UTF-16 with one;
 * the mark is dropped. Anything else has to be declared, or is a problem that names the first offending byte: guessing an
 * encoding would silently change names.
 * @param charsetOf reads in the beginning of a file, each byte as one character, which encoding it declares
 */
export function decode(bytes: Uint8Array, charsetOf?: (head: string) => string | null): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16) return decodeUtf16(bytes, utf16)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return {
      problem: `byte ${nul} is NUL, so this is no UTF-8 text: a binary file, or UTF-16 without a byte order mark; save it as UTF-8`,
    }
  }
  const utf8 = isUtf8(bytes)
  // What is UTF-8 by chance has no letters beyond ASCII, but ISO-2022-JP, which writes its own behind escapes.
  if (charsetOf && !(utf8 && !bytes.includes(ESCAPE))) {
    const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
    const charset = charsetOf(head)
    const decoded = charset === null ? null : decodeCharset(bytes, charset)
    if (decoded) return decoded
  }
  if (!utf8) {
    return {
      problem: `byte ${firstInvalidByte(bytes)} is not UTF-8; save the file as UTF-8, or as UTF-16 with a byte order mark`,
    }
  }
  return { text: UTF8.decode(bytes) }
}

/** Pages declare their encoding in the first kilobyte, or behind some comments. */
const HEAD = 4096

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

/** Offset of the first byte that a lenient decoder has to replace. */
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
