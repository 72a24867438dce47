import type { ParsedDocument } from '@colloquy/parse'
import { type FullName, keyOfName, namesOfSpan, takeFirstList } from '../../names/find-names.ts'
import { isPersonal } from '../../names/person-or-body.ts'
import type { TitleList } from '../../names/titles.ts'
import { headSegments } from '../../text/head-segments.ts'
import { runningText } from '../../text/running-text.ts'
import { foldName } from '../../text/transliterate.ts'

/**
 * Somebody speaks to somebody: "Moor spoke to the Post", "Ana Moor habló con este diario", "Ана Мур је разговарала са
 * нашим порталом". What stands before is the subject.
 */
const SPOKE =
  / (?:(?:spoke|speaks|talked|talks|chatted|sat down|sits down) (?:to|with)|(?:sprach|spricht|redete) mit|(?:habló|habla|conversó|charló) con|(?:falou|fala|conversou) (?:com|ao|à)|(?:ha parlato|parla|si racconta) (?:con|a)|(?:s'est confiée?|se confie|a répondu) (?:à|au|aux)|(?:je )?(?:razgovara(?:o|la)(?: je)?|govori(?:o|la)?(?: je)?|priča(?:o|la)?(?: je)?) (?:sa?|za)|(?:је )?(?:разговара(?:о|ла)(?: је)?|говори(?:о|ла)?(?: је)?) (?:са?|за)|(?:поговорила?|побеседовала?) с|рассказала? (?:наш|«)|(?:foli|flet|bisedoi) (?:për|me)) ?/gu

/** We met somebody: "abbiamo incontrato Ana Moor", "hablamos con Ana Moor". */
const MET =
  /(?:^|[^\p{L}])(?:[Ww]e (?:recently )?(?:met|interviewed|spoke (?:to|with)|talked (?:to|with)|caught up with|sat down with)|(?:[Aa]bbiamo|[Hh]o) (?:incontrato|intervistato|parlato con)|(?:[Hh]emos hablado|[Hh]ablamos|[Cc]onversamos|[Cc]harlamos) con|[Ee]ntrevistamos a|(?:[Ff]alámos|[Ff]alamos|[Cc]onversamos) com|[Ee]ntrevistámos|(?:[Nn]ous avons|[Aa]vons-nous) (?:rencontré|interviewé|interrogé)|[Ww]ir (?:trafen|sprachen mit|haben mit)|[Bb]iseduam me|[Ff]olëm me|[Tt]akuam) /gu

/** How far from the verb the name may stand. */
const REACH = 90

/** The subject of "spoke to", where it is a person, and whom "we" met. */
export function spoken(document: ParsedDocument, titles: TitleList): FullName[] {
  const text = runningText(document)
  const head = headSegments(document)
  const names = head.flatMap(({ start, end }) => namesOfSpan(document, { start, end }, titles))
  return head.flatMap(({ start, end }) => {
    const own = text.slice(start, end)
    const subjects = [...own.matchAll(SPOKE)].flatMap(({ index }) =>
      subjectBefore(document, names, start, start + index),
    )
    const met = [...own.matchAll(MET)].flatMap(({ index, 0: words }) => {
      const from = start + index + words.length
      const behind = names.filter((name) => name.start >= from && name.end <= end)
      const [name] = behind
      // Only titles and what the person does stand between: "abbiamo incontrato lo chef Ana Moor".
      if (!name || name.start >= from + REACH || /[.!?;:]/.test(text.slice(from, name.start))) return []
      return isPersonal(name, document) ? takeFirstList(behind, text, 0) : []
    })
    return [...subjects, ...met]
  })
}

/** The full name right before the verb, or the one of the head whose family name stands there. */
function subjectBefore(document: ParsedDocument, names: readonly FullName[], from: number, at: number): FullName[] {
  const before = runningText(document).slice(Math.max(from, at - REACH), at)
  const full = names.find(({ end }) => end === at)
  if (full) return isPersonal(full, document) ? [full] : []
  const family = /(?:^|[^\p{L}'-])(?<family>\p{Lu}[\p{L}'-]+)$/u.exec(before)?.groups?.family
  if (family === undefined) return []
  const wanted = foldName(family).toLowerCase()
  return names.filter((name) => keyOfName(name).split(' ').at(-1) === wanted && isPersonal(name, document))
}
