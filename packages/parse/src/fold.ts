/** What rules need not tell apart: unusual spaces and a space, curly quotes and straight ones, the no-break hyphen and a hyphen. */
const PLAIN: ReadonlyMap<number, string> = new Map(
  [
    ['\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
    ['\u2018\u2019\u201a\u201b\u02bc', "'"],
    ['\u201c\u201d\u201e\u201f', '"'],
    ['\u2011', '-'],
  ].flatMap(([printed = '', plain = '']) => [...printed].map((character) => [character.charCodeAt(0), plain])),
)

/** From the space to the last control character before the no-break space nothing is unusual: most of any text. */
const [FIRST_USUAL, LAST_USUAL] = [0x20, 0x9f]

/**
 * The text as rules want to read it, one UTF-16 unit for one, so that every offset stays true. Line ends stay.
 * `EWB:\u00a0Serbia\u2019s` -> `EWB: Serbia's`
 */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_USUAL && unit <= LAST_USUAL) continue
    const plain = PLAIN.get(unit)
    if (plain === undefined) continue
    folded += text.slice(from, at) + plain
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
