/** What rules need not tell apart: unusual spaces and a space, curly quotes and straight ones, the no-break hyphen and a hyphen. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ['\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
    ['\u2018\u2019\u201a\u201b\u02bc', "'"],
    ['\u201c\u201d\u201e\u201f', '"'],
    ['\u2011', '-'],
  ].flatMap(([printed = '', plain = '']) => [...printed].map((character) => [character, plain])),
)

const UNUSUAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/** Few texts hold a sign beyond these, and whether one does is quick to see. */
const BEYOND_ASCII = /[^\n\r -~]/

/**
 * The text as rules want to read it, one UTF-16 unit for one, so that every offset stays true. Line ends stay.
 * `EWB:\u00a0Serbia\u2019s` -> `EWB: Serbia's`
 */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(UNUSUAL, (printed) => PLAIN.get(printed) ?? printed) : text
}
