import { alternativesOf, fold, type ParsedDocument, type Segment } from '@colloquy/parse'
import { distinctNames, type FullName, keyOfName, namesIn } from '../../names/find-names.ts'
import type { TitleList } from '../../names/titles.ts'
import { hasWord } from '../../text/occurrences.ts'
import { runningText } from '../../text/running-text.ts'

/** Explicit credits of who asked, before the name: "Interview by Ana Moor", "Das Gespräch führte Ana Moor". */
const ASKED = new RegExp(`(?:^|[^\\p{L}])(?:${alternativesOf('credits.asked')}):? *$`, 'iu')

/** "Interview: Ana Moor", all that its line says; as a headline it names the guest, who comes back then. */
const ASKED_COLON = new RegExp(`(?:^|[|.] )(?:${alternativesOf('genre.nouns')}):? *$`, 'iu')

/** What may stand between the word of a credit and the name. */
const TO_NAME = '(?: (?:is |was )?(?:by|von|par|por|di|de|nga|courtesy of))?(?: ?[:/|©-])? *$'

/** Credits of who wrote, edited or translated: they are nobody's guests, and need not have asked. */
const MADE = new RegExp(`(?:^|[^\\p{L}])(?:${alternativesOf(['credits.wrote', 'credits.translated'])})${TO_NAME}`, 'iu')

/**
 * Credits of pictures. Guests take pictures of themselves too, so these count only for names that stand nowhere else.
 */
const PICTURED = new RegExp(`(?:^|[^\\p{L}])(?:${alternativesOf('credits.pictured')})${TO_NAME}`, 'iu')

/** How far before a name the words of its credit begin. */
const REACH = 40

/** What a line may hold beside a credit: those in the middle of long sentences are none. */
const LONGEST = 200

/** A list of those who speak, which is set like a byline. */
export const LIST_OF_SPEAKERS = /^(?:speakers?|guests?|interviewees?|narrators?|respondents?): /i

/** "He spoke to Tamsin Quill": who is meant by a pronoun is talked about, so the other one asked. */
const SPOKE_TO =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|who) (?:(?:recently|later|also) )?(?:spoke|talked|talks|speaks|chatted|sat down) (?:to|with) /gu

/** "Tamsin Quill of the Harbour Post", "Tamsin Quill, a reporter". */
const OF_PAPER = /^ (?:of|from) (?:the )?\p{Lu}|^,? (?:a |our )?(?:correspondent|journalist|reporter)\b/u

export interface Credits {
  /** Those whom a credit says to have asked. */
  asked: FullName[]
  /** Keys of all names that are credited with anything, or stand in a byline. */
  named: Set<string>
}

/** Who asked, wrote and took pictures, as bylines, credits and "she spoke to Ana Moor of the Harbour Post" say. */
export function readCredits(document: ParsedDocument, titles: TitleList): Credits {
  const before = known.get(document)
  if (before) return before
  const credits = collectCredits(document, titles)
  known.set(document, credits)
  return credits
}

/** Several voices ask for the credits of one document. */
const known = new WeakMap<ParsedDocument, Credits>()

function collectCredits(document: ParsedDocument, titles: TitleList): Credits {
  const asked: FullName[] = []
  const named = new Set<string>()
  const first = document.turns[0]?.speech[0]?.start ?? 0
  for (const segment of document.segments) {
    if (!mayCredit(segment, first)) continue
    const text = fold(document.text.slice(segment.start, segment.end))
    if (LIST_OF_SPEAKERS.test(text)) continue
    for (const name of namesIn(text, segment.start, titles, document.language)) {
      const at = name.start - segment.start
      // What is cut off begins with no word of a credit.
      const before = at > REACH ? `x${text.slice(at - REACH, at)}` : text.slice(0, at)
      const behind = text.slice(name.end - segment.start)
      const isAsked =
        ASKED.test(before) ||
        (segment.start < first && ASKS_BEHIND.test(behind)) ||
        (ASKED_COLON.test(before) && endsLine(behind) && !comesBack(name, document))
      if (isAsked) asked.push(name)
      if (isAsked || (segment.kind === 'byline' && !SPEAKS.test(behind)) || isCredit(before, text))
        named.add(keyOfName(name))
      else if (isPicture(before, text) && !standsElsewhere(name, document)) named.add(keyOfName(name))
    }
    if (segment.start < first && segment.kind !== 'byline')
      for (const { index, 0: words } of text.matchAll(SPOKE_TO)) {
        const from = index + words.length
        const [name] = namesIn(text.slice(from, from + 60), segment.start + from, titles, document.language)
        if (name?.start !== segment.start + from) continue
        named.add(keyOfName(name))
        if (OF_PAPER.test(text.slice(name.end - segment.start))) asked.push(name)
      }
  }
  return { asked: distinctNames(asked), named }
}

/** "Ana Moor asked him the questions." */
const ASKS_BEHIND =
  /^ (?:asked (?:him|her|them|the questions|questions|some questions)|put the questions|interviewed (?:him|her|them)|hat (?:ihn|sie) befragt|stellte die Fragen|stellte (?:ihm|ihr) |(?:lui )?a posé les questions|le hizo las preguntas|postavlja(?:o|la)? (?:mu|joj)? ?pitanja)/u

const endsLine = (behind: string) => /^ ?(?:$|[|/.,;]| {2})/.test(behind)

function standsElsewhere({ name, start, end }: FullName, document: ParsedDocument): boolean {
  const text = runningText(document)
  return text.lastIndexOf(name, start - 1) >= 0 || text.indexOf(name, end) >= 0
}

/** `Ana Moor: The sea keeps it all` right above the date is a headline. */
const SPEAKS = /^: ?["'«„“]?\p{Lu}\p{L}* \p{Ll}/u

/** Does the text print the family name again? */
function comesBack({ name, start, end }: FullName, document: ParsedDocument): boolean {
  const family = name.split(' ').at(-1) ?? ''
  const text = runningText(document)
  return hasWord(text.slice(0, start), family) || hasWord(text.slice(end), family)
}

/** Credits stand outside the talk: in its head, and in short lines below it. */
function mayCredit({ kind, start, end }: Segment, first: number): boolean {
  if (kind === 'byline') return true
  if (kind === 'label' || kind === 'related') return false
  return start < first || (kind !== 'speech' && end - start <= LONGEST)
}

/** "Text: Ana Moor"; "a book by Ana Moor" in a sentence is no credit of the page. */
function isCredit(before: string, text: string): boolean {
  return MADE.test(before) && isPlain(before) && (text.length <= LONGEST || /[:©] *$/.test(before))
}

/** `Foto: Jens Moor`, `© Photo Post / Alain Moor` */
function isPicture(before: string, text: string): boolean {
  if (/[©@/|] ?$/.test(before) && /©|(?:^|[^\p{L}])(?:photo|foto|pic|фото)/iu.test(text)) return true
  return PICTURED.test(before) && (isPlain(before) || /[:©] *$/.test(before))
}

/** Nothing but the words of the credit stands since the line or the last stop. */
function isPlain(before: string): boolean {
  return /(?:^|[.(|/©,;] ?)[^\s.(|/©,;]{2,20}(?: \p{Ll}{2,12}){0,2} ?[:|©-]? *$/u.test(before)
}
