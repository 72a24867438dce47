import { at, fold, type ParsedDocument } from '@colloquy/parse'
import type { Authority } from '../authority/authority.ts'
import type { Position } from '../authority/read-authority.ts'
import { findDates } from '../dates/find-dates.ts'
import { anchorOf } from '../dates/period.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { mentionsInside } from '../mentions/inside.ts'
import { type TitleList, titleAt } from '../names/titles.ts'
import { findOrganization } from '../positions/organization.ts'
import type { StatedPosition } from '../positions/stated.ts'
import type { PositionRow } from '../tables/positions.ts'
import { foldName } from '../text/transliterate.ts'

/** What the rows of positions are made from. */
interface PositionContext {
  document: ParsedDocument
  mentions: readonly Mention[]
  authority: Authority
  titles: TitleList
  /** Converts a UTF-16 offset of the text to code points. */
  inCodePoints: (offset: number) => number
}

/** The rows of the table positions, in the order of the text, the longer one first. */
export function positionRows(stated: readonly StatedPosition[], context: PositionContext): PositionRow[] {
  const { document, inCodePoints } = context
  const sorted = [...stated].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.map((position, index) => {
    const listed = findListedPosition(position, context)
    return {
      position_id: `${document.id}#p${index + 1}`,
      document_id: document.id,
      person_id: position.person.id,
      title: document.text.slice(position.start, position.end),
      title_normalized: listed?.title ?? normalizeTitle(position, context),
      kind: position.kind,
      organization_id: findOrganization(position, context.mentions) ?? listed?.organization_id ?? null,
      start: inCodePoints(position.start),
      end: inCodePoints(position.end),
      as_of: decideAsOf(position, document),
      nato_code: position.kind === 'rank' ? readNatoCode(position, context) : null,
    }
  })
}

/** The words of a title without determiner: `the KFOR Commander` -> `KFOR`, `Commander`. */
const titleWordsOf = ({ start, end }: StatedPosition, { document }: PositionContext) =>
  fold(document.text.slice(start, end))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|our|your|my) /i, '')
    .split(' ')

/** The row of authority/positions.csv that lists this office of this person, under its title or an abbreviation. */
function findListedPosition(position: StatedPosition, context: PositionContext): Position | null {
  const printed = titleWordsOf(position, context).join(' ')
  const keys = new Set([printed, normalizeTitle(position, context)].map((title) => plain(title)))
  return (
    context.authority.positions.find(
      ({ person_id, title, title_abbrev }) =>
        person_id === position.person.id && [title, ...title_abbrev].some((known) => keys.has(plain(known))),
    ) ?? null
  )
}

/** A title for comparing: letters folded, lower case, without "the". */
const plain = (title: string) =>
  foldName(title)
    .toLowerCase()
    .replace(/\bthe /g, '')

/**
 * `BG` -> `Brigadier General`, `Serbian President` -> `President of Serbia`, `KFOR Commander` -> `Commander of KFOR`,
 * `NATO Deputy Assistant Secretary General for Operations` -> without NATO, which organization_id holds.
 */
function normalizeTitle(position: StatedPosition, context: PositionContext): string {
  const words = titleWordsOf(position, context)
  const head = words.findIndex((_, index) => titleAt(context.titles, words, index) !== null)
  const found = head < 0 ? null : titleAt(context.titles, words, head)
  if (!found) return words.join(' ')
  const tail = words.slice(head + found.length)
  const title = [found.title.expansion ?? found.title.surface, ...tail].join(' ')
  const owner = head > 0 ? findOwner(position, words.slice(0, head).join(' '), context) : ''
  if (owner === null) return [...words.slice(0, head), title].join(' ')
  if (owner === '' || (tail.length > 0 && owner.isOrganization)) return title
  return `${title} of ${owner.name}`
}

/**
 * Finds what the words before a title name: `KFOR` an organization, `Serbian` the country of a nationality. Null where
 * they name neither.
 */
function findOwner(
  position: StatedPosition,
  printed: string,
  { mentions, authority, document }: PositionContext,
): { name: string; isOrganization: boolean } | null {
  const mention = mentionsInside(mentions, position).find(
    ({ start, end }) => fold(document.text.slice(start, end)) === printed,
  )
  if (!mention) return null
  const { entity } = mention
  if (entity.type === 'ORG') return { name: printed, isOrganization: true }
  const place = entity.type === 'NORP' ? authority.entities.get(entity.parent ?? '') : entity
  return place && (place.type === 'GPE' || place.type === 'LOC') ? { name: place.name, isOrganization: false } : null
}

/** The NATO code of a rank. Null for `the general`: one word in lower case may be any grade of general. */
function readNatoCode(position: StatedPosition, context: PositionContext): string | null {
  const words = titleWordsOf(position, context)
  if (words.length === 1 && /^\p{Ll}/u.test(at(words, 0))) return null
  return titleAt(context.titles, words, 0)?.title.nato_code ?? null
}

/** Wording of a sentence that says when an office begins. */
const TAKES_UP =
  /\b(?:took over|takes over|assumed|took up|took office|appointed|named|elected|became|becomes|sworn in|inaugurated)\b/i

/** Wording before a title that has ended: `the former NATO `. */
const FORMER = /\b(?:former|ex|late|then|onetime|past|previous)[ -](?:\p{Lu}[\p{L}]* ){0,2}$/iu

/**
 * Decides the date for which a position is stated, as EDTF. The sentence may give the day on which the office began;
 * else it is the date of the document. Null for a former position and without any date.
 */
function decideAsOf({ kind, start, end, evidence }: StatedPosition, document: ParsedDocument): string | null {
  const known = document.conducted ?? document.published
  const from = Math.min(start, evidence.start)
  const sentence = findSentenceAround(document, from, Math.max(end, evidence.end))
  if (kind === 'office' && TAKES_UP.test(sentence)) {
    const dates = findDates(sentence, { anchor: known ? anchorOf(known.value, known.source) : null })
    const placed = dates.filter(
      ({ timex }) => timex.type === 'DATE' && timex.edtf !== null && timex.resolution !== 'vague',
    )
    const [only, ...others] = placed
    if (only && others.length === 0) return only.timex.edtf
  }
  return FORMER.test(fold(document.text.slice(Math.max(0, start - FORMER_CHARACTERS), start)))
    ? null
    : (known?.value ?? null)
}

/** Characters before a title in which FORMER is looked for. Chosen by eye. */
const FORMER_CHARACTERS = 40

/** Characters to either side in which the bounds of a sentence are looked for. Chosen by eye. */
const SENTENCE_CHARACTERS = 300

/** Finds the sentence around a stretch of the text, folded; a line end also ends it. */
function findSentenceAround({ text }: ParsedDocument, start: number, end: number): string {
  const before = fold(text.slice(Math.max(0, start - SENTENCE_CHARACTERS), start))
  const behind = fold(text.slice(end, end + SENTENCE_CHARACTERS))
  const begins = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1
  const ends = behind.search(/[.!?](?=\s|$)|\n/)
  return before.slice(begins) + fold(text.slice(start, end)) + (ends < 0 ? behind : behind.slice(0, ends))
}
