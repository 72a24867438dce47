import type { FoundDate } from './find-dates.ts'
import { type Anchor, weekdayOf } from './period.ts'
import { WEEKDAYS } from './words.ts'

/** Wording before a date that lies ahead: "will be held in ", "is due on ". */
const AHEAD =
  /(?<![\p{L}])(?:will|shall|is|are) (?:be |not be |to be |going to be |due to be )?(?:held|opened|signed|launched|published|elected|due|scheduled|planned|start|begin|end|take place) (?:to start |to begin |to end |for )?(?:in|on|by|until) $/iu

/** Wording before a date that lies behind: "was held in ", "took place on ". */
const BEHIND =
  /(?<![\p{L}])(?:(?:was|were) (?:held|opened|signed|launched|published|elected|founded|established)|took place|happened|began|ended) (?:in|on) $/iu

/** Characters before a date in which AHEAD and BEHIND are looked for. Chosen by eye. */
const BEFORE_CHARACTERS = 80

/**
 * Finds what contradicts a date: its weekday, or the words before it and the date of the document. Neither side is
 * corrected; the row keeps what the words say.
 * @param text folded; the offsets of `found` count in it
 * @returns a message for the table diagnostics, or null
 */
export function findContradiction(text: string, found: FoundDate, anchor: Anchor | null): string | null {
  const { start, end, timex } = found
  const printed = text.slice(start, end)
  const weekday = WEEKDAYS.get(/^\p{L}+/u.exec(printed)?.[0].toLowerCase() ?? '')
  const { earliest, latest } = timex
  if (weekday !== undefined && timex.granularity === 'day' && earliest !== null && weekdayOf(earliest) !== weekday) {
    return `"${printed}": ${earliest} is no such weekday. Look which of the two the text means; the row has the day.`
  }
  if (!anchor || timex.resolution !== 'explicit' || earliest === null || latest === null) return null
  const before = text.slice(Math.max(0, start - BEFORE_CHARACTERS), start)
  if (AHEAD.test(before) && latest < anchor.earliest) {
    return `"${printed}" lies ahead of who speaks, but before the document's date ${anchor.value}. If the conversation took place earlier, put its day under "conducted" in sources.csv.`
  }
  if (BEHIND.test(before) && earliest > anchor.latest) {
    return `"${printed}" lies behind who speaks, but after the document's date ${anchor.value}. Check the date of the document in sources.csv.`
  }
  return null
}
