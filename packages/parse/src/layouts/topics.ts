import { footOf } from '../foot/foot-start.ts'
import { findBetween, type Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'

/**
 * `On the injury news…`, `On Tilly's contract:`, `Über den Frost`, `Sobre la lluvia`: what is said below is about that.
 */
const TOPIC =
  /^(?:On|About|Zu|Zum|Zur|Über|Sur|Sobre|Acerca de|Su|Sul|Sulla|O|Ob|О|Об|Про) (?=[\p{L}\d"'])[^.?!:…]{2,90}(?:\.{3}|[:…])?$/u

/** Fewer may be chance. */
const FEWEST = 3

/** Nothing but topics above what somebody said: clubs print their press conferences like that. Nobody asks. */
export const topics: Layout = {
  name: 'topics',
  read(page) {
    const found = page.blocks.flatMap(({ text }, index) => (!page.furniture[index] && TOPIC.test(text) ? index : []))
    const last = found.at(-1)
    if (last === undefined || found.length < FEWEST) return null
    const end = footOf(page, last)
    const apart = new Set(found)
    const starts = found.flatMap((index, place) => answerTo(page, index, found[place + 1] ?? end, apart))
    // In a list of titles nothing stands below them.
    if (starts.length < found.length) return null
    return { layout: 'topics', score: 0.85, starts, end, apart }
  },
}

function answerTo(page: Page, topic: number, before: number, apart: ReadonlySet<number>): TurnStart[] {
  const answer = findBetween(page, topic, before, apart)
  if (!answer) return []
  const { start } = answer
  return [{ at: start, speech: start, label: null, side: 'answer', method: 'heading', confidence: 0.85 }]
}
