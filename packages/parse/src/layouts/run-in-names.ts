import { footOf } from '../foot/foot-start.ts'
import { labelKey } from '../labels/label.ts'
import { maySpeakOnce } from '../labels/part-label.ts'
import { canBeSameSpeaker } from '../labels/same-speaker.ts'
import { looksLikeSpeaker } from '../labels/speaker-name.ts'
import type { Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'
import type { Block } from '../text/paragraphs.ts'
import { TIME_PATTERN } from '../text/time-marks.ts'

/** `**Ines Falk** How did you start?`, `_Ines Falk_ How ...` */
const EMPHASIS = /^(\*{1,3}|_{1,3})([^\s*_][^*_]{0,60})\1(?= )/

/**
 * How what is said begins; `<b>Ines Falk</b> was born in ...` is a story about her, and `<b>Ines Falk</b>, painter` a
 * list.
 */
const SAID = /^ ?[\p{Lu}\p{Lo}\d"'¿¡([]/u

/** `**Ines Falk** (00:12) How ...`; alone on its line it is told from speech elsewhere. */
const TIMED = new RegExp(`^ ?${TIME_PATTERN} (?=\\S)`)

const LONGEST = 60

interface Named extends TurnStart {
  block: number
  key: string
  name: string
  /** `span`, `b` or the sign of Markdown; a document sets its names in one way. */
  sign: string
}

/** Names set apart from the words behind them, and by no colon: `<span class="speaker">Ines Falk</span> How ...`. */
export const runInNames: Layout = {
  name: 'run-in-names',
  read(page) {
    const ways = new Map<string, Named[]>()
    for (const [index, block] of page.blocks.entries()) {
      // Most lines begin with plain words.
      if (page.furniture[index] || !(page.openings.has(block.start) || /^[*_]/.test(block.text))) continue
      for (const named of readNames(page, block, index)) {
        const same = ways.get(named.sign)
        if (same) same.push(named)
        else ways.set(named.sign, [named])
      }
    }
    const [starts = []] = [...ways.values()].map(chooseNames).sort((left, right) => right.length - left.length)
    const [first] = starts
    const last = starts.at(-1)
    // Without a question the names may be those of a list of prizes.
    if (!first || !last || !/[?\u037e\u061f]/u.test(page.folded.slice(first.at))) return null
    return { layout: 'run-in-names', score: 0.93, starts, end: footOf(page, last.block) }
  },
}

/** What a line begins with, if it is set apart and could be a name; in each way the innermost. */
function readNames(page: Page, block: Block, index: number): Named[] {
  const names = new Map<string, Named>()
  const add = (sign: string, from: number, to: number, behind: number) => {
    const name = names.has(sign) || to - from > LONGEST ? '' : block.text.slice(from, to)
    const said = block.text.slice(behind)
    if (!isName(name) || !SAID.test(said)) return
    const label = { start: block.start + from, end: block.start + to, text: name }
    const speech = block.start + behind + (TIMED.exec(said)?.[0].length ?? (said.startsWith(' ') ? 1 : 0))
    const start = { at: block.start, speech, label, side: null, method: 'label', confidence: 0.9 } as const
    names.set(sign, { ...start, block: index, key: labelKey(name), name, sign })
  }
  for (const { element, end } of page.openings.get(block.start) ?? [])
    add(element, 0, end - block.start, end - block.start)
  const [whole = '', sign = '', name = ''] = EMPHASIS.exec(block.text) ?? []
  if (whole !== '') add(sign, sign.length, sign.length + name.length, whole.length)
  return [...names.values()]
}

function isName(words: string): boolean {
  return words !== '' && words.split(' ').length <= 5 && /^[^:]*[\p{L}\d)]$/u.test(words) && looksLikeSpeaker(words)
}

/** Fewer may be chance. */
const FEWEST = 4

/**
 * The names, if at least two come back and take turns; others are names where they are full ones, or short for one that
 * comes back. A word in bold at the beginning of a paragraph is a heading, and does not come back.
 */
function chooseNames(found: readonly Named[]): Named[] {
  const counts = new Map<string, number>()
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1)
  const back = new Map(found.filter(({ key }) => (counts.get(key) ?? 0) > 1).map(({ key, name }) => [key, name]))
  if (back.size < 2 || back.size > MOST_VOICES) return []
  const chosen = found.filter(
    ({ key, name }) =>
      back.has(key) ||
      name.includes(' ') ||
      maySpeakOnce(key) ||
      [...back.values()].some((other) => canBeSameSpeaker(name, other)),
  )
  const returning = chosen.filter(({ key }) => back.has(key)).length
  const changes = chosen.filter(({ key }, index) => index > 0 && key !== chosen[index - 1]?.key).length
  const mostly = chosen.length * 4 >= found.length * 3 && returning * 3 >= chosen.length * 2
  const takeTurns = chosen.length >= FEWEST && changes * 3 >= (chosen.length - 1) * 2
  return mostly && takeTurns ? chosen : []
}

/** No talk has so many; comparing each name with each would take the square of their number. */
const MOST_VOICES = 50
