import type { ParsedDocument } from '@colloquy/parse'
import { isSentenceOpener } from '../gazetteer/sentence-openers.ts'
import { distinctNames, type FullName, namesOfSpan } from '../names/find-names.ts'
import { isBody } from '../names/person-or-body.ts'
import type { TitleList } from '../names/titles.ts'
import { properCase } from '../text/letter-case.ts'
import { runningText } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'

/** Words before a title that make it another title. */
const OTHER =
  /(?:^|[^\p{L}])(?:former|ex|vice|deputy|prime|first|assistant|acting|late|bivš[ia]|bivšeg|ancien(?:ne)?|antigu[oa]|former|ehemaliger?|stellvertretende[rn]?)[ -]$/iu

/**
 * The one person of the head who bears a title, right before the name or behind a comma: `THE MAYOR` by "Mayor Ana
 * Moor", `MINISTRA` by "ANA MOOR, MINISTRA DE AGUAS". Null where no person or several do.
 * @param title without its article
 */
export function findHolder(document: ParsedDocument, title: string, titles: TitleList): FullName | null {
  const first = document.turns[0]?.speech[0]?.start ?? 0
  const text = runningText(document)
  const wanted = foldName(title).toLowerCase()
  const holders = document.segments
    .filter(({ kind, start }) => start < first && /^(?:title|heading|lead|caption|note|byline)$/.test(kind))
    .flatMap(({ start, end }) =>
      namesOfSpan(document, { start, end }, titles)
        .filter((name) => {
          const before = text.slice(Math.max(start, name.start - title.length - 20), name.start)
          const behind = text.slice(name.end, Math.min(end, name.end + title.length + 20))
          return standsBefore(foldName(before), wanted) || standsBehind(foldName(behind), wanted)
        })
        .filter((name) => !isBody(name, document)),
    )
  const [only, second] = distinctNames(holders)
  return only && !second ? only : null
}

function standsBefore(before: string, title: string): boolean {
  const at = before.length - title.length - 1
  if (at < 0 || before.slice(at).toLowerCase() !== `${title} `) return false
  return !/\p{L}$/u.test(before.slice(0, at)) && !OTHER.test(before.slice(0, at))
}

/** `, Mayor of Lune`, `, the mayor`, ` (Chair)` */
function standsBehind(behind: string, title: string): boolean {
  const apposition = /^(?:,| \() ?(?:the |la |el |le |il |der |die |a |o )?/i.exec(behind)?.[0]
  if (apposition === undefined) return false
  const rest = behind.slice(apposition.length).toLowerCase()
  return rest.startsWith(title) && !/^\p{L}/u.test(rest.slice(title.length))
}

/** Capitalised words before an office that belong to it. */
const LONGER = /(?:(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,20} ){1,3}$/u

/**
 * Finds the longer title that the text prints: `OFFICIAL` -> "Senior Administration Official". Null where there are
 * several.
 */
export function findLongerTitle(document: ParsedDocument, title: string): string | null {
  const text = runningText(document)
  const found = new Set<string>()
  for (const form of new Set([title, properCase(title)]))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const words =
        LONGER.exec(text.slice(Math.max(0, at - 60), at))?.[0]
          .trim()
          .split(' ') ?? []
      while (isSentenceOpener(words[0] ?? '', document.language)) words.shift()
      if (words.length > 0 && !/\p{L}/u.test(text.charAt(at + form.length)))
        found.add(properCase([...words, form].join(' ')))
    }
  const [only, second] = found
  return only !== undefined && second === undefined ? only : null
}
