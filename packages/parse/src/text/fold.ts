/** Unusual spaces -> a space, curly quotes -> straight ones, the no-break hyphen -> a hyphen. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ['\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
    ['\u2018\u2019\u201a\u201b\u02bc', "'"],
    ['\u201c\u201d\u201e\u201f', '"'],
    ['\u2011', '-'],
  ].flatMap(([printed = '', plain = '']) => [...printed].map((character) => [character, plain])),
)

const UNUSUAL_SIGN = new RegExp(`[${[...PLAIN_SIGNS.keys()].join('')}]`, 'g')

/** A text in plain ASCII needs no second look; most English pages are. */
const BEYOND_ASCII = /[^\n\r -~]/

/**
 * Replaces unusual spaces, quotes and hyphens by plain ones, so that rules need not list them. One UTF-16 unit gives
 * one, so offsets into the text hold for the result. Line ends stay.
 * `EWB:\u00a0Serbia\u2019s` -> `EWB: Serbia's`
 */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(UNUSUAL_SIGN, (printed) => PLAIN_SIGNS.get(printed) ?? printed) : text
}
