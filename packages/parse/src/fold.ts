/**
 * The text as rules want to read it, one UTF-16 unit for one, so that every offset stays true: unusual spaces become a
 * space, curly quotes straight ones, the no-break hyphen a hyphen. Line ends stay.
 * `EWB:\u00a0Serbia\u2019s` -> `EWB: Serbia's`
 */
export function fold(text: string): string {
  return text
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/\u2011/g, '-')
}
