import { fold, type ParsedDocument } from '@colloquy/parse'
import { ASKING } from '../../gazetteer/occupations.ts'
import { SAYING } from '../../gazetteer/saying-verbs.ts'
import { type FullName, namesBehindTitles, namesIn } from '../../names/find-names.ts'
import { isPersonal } from '../../names/person-or-body.ts'
import type { TitleList } from '../../names/titles.ts'

const SPEAKS_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${SAYING})(?: [^.!?\\n]{0,40})?$`, 'u')

const SAYS_BEHIND = new RegExp(`^, (?:${SAYING})(?!\\p{L})`, 'u')

const SPEAKS_BEHIND = new RegExp(`^,? (?:${SAYING})(?!\\p{L})`, 'u')

/** "..., says the new KFOR commander, General Fabrizio Ferrando", "U.S. President Marcus Oduya answers questions". */
export function speakingInHead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ kind, start }) => start < firstTurn && /^(?:lead|note)$/.test(kind))
    .flatMap(({ start, end }) => {
      const text = fold(document.text.slice(start, end))
      return namesBehindTitles(text, start, titles).filter((name) => {
        if (ASKING.test(name.title)) return false
        const before = text.slice(Math.max(0, name.at - start - 80), name.at - start)
        return SPEAKS_BEFORE.test(before) || SPEAKS_BEHIND.test(text.slice(name.end - start, name.end - start + 20))
      })
    })
}

/** "..., the chairman of the union, Kaarel Tamberg, told the Post on Thursday": what somebody is, and then the verb. */
export function sayingInHead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ kind, start }) => start < firstTurn && kind === 'lead')
    .flatMap(({ start, end }) => {
      const text = fold(document.text.slice(start, end))
      return namesIn(text, start, titles, document.language).filter(
        (name) =>
          /\p{Ll}, $/u.test(text.slice(0, name.start - start)) &&
          SAYS_BEHIND.test(text.slice(name.end - start, name.end - start + 20)),
      )
    })
}

/** Behind a name at the start of a headline: `: "It was late"`, ` – «...»`. */
const QUOTES = /^ ?[:–—-] ?["'«“„‘‹]/u

/** Also behind such a name: `: it was late`, ` on the tides`, ` über das Meer`. */
const TELLS = new RegExp(`^(?: ?:| (?:on|about|${SAYING}|über|sur|sobre|su|o|про|о)) `, 'u')

/** Before a name at the end of a headline: `"It was late" – Ana Moor`, `«...», diz Ana Moor`. */
const QUOTED = new RegExp(`["'»”’›][.,]? ?[,:–—-]? ?(?:(?:${SAYING}) )?$`, 'u')

/** `ANA MOOR ZA "LUČKI GLAS": it was late` */
const FOR_PAPER = / (?:za|за|for|für|ZA|ЗА|FOR|FÜR) ["'«]?\p{Lu}[^:]{1,40}: /u

/** `Ana Moor: "It was late"`, `"It was late" – Ana Moor`, `Ana Moor on the tides`: the headline lets her speak. */
export function speakingInTitle(document: ParsedDocument, titles: TitleList): FullName[] {
  const { title, text } = document
  if (!title) return []
  const printed = fold(text.slice(title.start, title.end))
  const paper = FOR_PAPER.exec(printed)
  const told = paper ? printed.slice(0, paper.index) : printed
  const names = namesIn(told, title.start, titles, document.language)
  return names.filter((name) => {
    const before = printed.slice(0, name.start - title.start)
    const behind = printed.slice(name.end - title.start)
    const opens = before === '' || titleBefore(before, titles)
    if (opens && paper && name.end - title.start === paper.index) return true
    if (opens && QUOTES.test(behind)) return true
    if (QUOTED.test(before) && behind === '') return true
    return opens && TELLS.test(behind) && isPersonal(name, document)
  })
}

/** "General ", "The Mayor of Lune, ": nothing but a title stands before the name. */
function titleBefore(before: string, titles: TitleList): boolean {
  const probe = `${before}Xx Xx`
  return namesBehindTitles(probe, 0, titles).some(({ at, start }) => at === 0 && start === before.length)
}
