import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees how the format sets a line: style of its first words (`whole` line or `part`), kind of its region, `h1` for the
 * headline, and the sign of Markdown. Null for a plain line, and inside a paragraph. `## Notes` -> `   #`
 */
export const format: Feature = {
  name: 'format',
  near: true,
  observe: ({ page, lines }, line) => {
    const { inside, block, end, text } = at(lines, line)
    if (inside) return null
    const emphasis = page.emphasis.get(block)
    const set = emphasis ? `${emphasis.style} ${emphasis.end >= end ? 'whole' : 'part'}` : ''
    const region = page.regions.get(block)?.kind ?? ''
    const mark = /^(?:#{1,6} |\*\*|__|> )/.exec(text)?.[0].charAt(0) ?? ''
    const said = `${set} ${region} ${page.headline === block ? 'h1' : ''} ${mark}`
    return said.trim() === '' ? null : said
  },
}
