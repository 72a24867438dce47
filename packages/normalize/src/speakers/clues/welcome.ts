import type { ParsedDocument } from '@colloquy/parse'
import { type FullName, namesIn, takeFirstList } from '../../names/find-names.ts'
import type { TitleList } from '../../names/titles.ts'
import { runningText } from '../../text/running-text.ts'

/** Whom a host welcomes: "my guest today is Ana Moor", "je reçois aujourd'hui Ana Moor". */
const WELCOMES =
  /(?:^|[^\p{L}])(?:(?:my|our) guest(?: today| tonight| this week)? is|joined(?: today| tonight)? by|with (?:me|us)(?: today| tonight)? is|je reçois(?: aujourd'hui)?|(?:mon invitée?|notre invitée?)(?: du jour| aujourd'hui)? est|(?:mein|meine|unser) Gast(?: heute)? ist|bei mir(?: heute)? ist|(?:mi|nuestr[oa]) invitad[oa](?: de hoy)? es|(?:il mio|la mia|il nostro) ospite(?: di oggi)? è|(?:o meu|a minha|meu|minha) convidad[oa](?: de hoje)? é|(?:moj|moja|naš|naša) (?:gost|gošća|gost[ji]a)(?: danas)? je|sa mnom(?: danas)? je|мо[јй] гост(?: данас)? је)[ ,:]/iu

/** How far into the talk the host says so, and how far behind these words the name begins. */
const FIRST_WORDS = 600

const REACH = 60

/** The one whom the first turn of the only host welcomes. */
export function welcomed(document: ParsedDocument, titles: TitleList): FullName[] {
  const first = document.turns[0]
  const opening = first?.speech[0]
  if (!first || !opening || (first.role !== 'interviewer' && first.role !== 'moderator')) return []
  const end = Math.min(first.speech.at(-1)?.end ?? opening.end, opening.start + FIRST_WORDS)
  const said = runningText(document).slice(opening.start, end)
  const found = WELCOMES.exec(said)
  if (!found) return []
  const from = opening.start + found.index + found[0].length
  const behind = said.slice(from - opening.start)
  const names = namesIn(behind, from, titles, document.language)
  const [name] = names
  const isNear = name && name.start < from + REACH && !/[.!?]/.test(behind.slice(0, name.start - from))
  return isNear ? takeFirstList(names, behind, from) : []
}
