import { fold, type ParsedDocument } from '@colloquy/parse'
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

interface Context {
  document: ParsedDocument
  mentions: readonly Mention[]
  authority: Authority
  titles: TitleList
  /** UTF-16 offset -> code points. */
  at: (offset: number) => number
}

/** The rows of the table positions, in the order of the text. */
export function positionRows(stated: readonly StatedPosition[], context: Context): PositionRow[] {
  const { document, at } = context
  const sorted = [...stated].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.map((position, index) => {
    const listed = listedPosition(position, context)
    return {
      position_id: `${document.id}#p${index + 1}`,
      document_id: document.id,
      person_id: position.person.id,
      title: document.text.slice(position.start, position.end),
      title_normalized: listed?.title ?? normalizeTitle(position, context),
      kind: position.kind,
      organization_id: findOrganization(position, context.mentions) ?? listed?.organization_id ?? null,
      start: at(position.start),
      end: at(position.end),
      as_of: asOf(position, document),
      nato_code: position.kind === 'rank' ? natoCode(position, context) : null,
    }
  })
}

const wordsOf = ({ start, end }: StatedPosition, { document }: Context) =>
  fold(document.text.slice(start, end))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|our|your|my) /i, '')
    .split(' ')

/** The row of authority/positions.csv that lists this office of this person, under its title or an abbreviation. */
function listedPosition(position: StatedPosition, context: Context): Position | null {
  const printed = wordsOf(position, context).join(' ')
  const keys = new Set([printed, normalizeTitle(position, context)].map((title) => plain(title)))
  return (
    context.authority.positions.find(
      ({ person_id, title, title_abbrev }) =>
        person_id === position.person.id && [title, ...title_abbrev].some((known) => keys.has(plain(known))),
    ) ?? null
  )
}

const plain = (title: string) =>
  foldName(title)
    .toLowerCase()
    .replace(/\bthe /g, '')

/**
 * `BG` -> `Brigadier General`, `Serbian President` -> `President of Serbia`, `KFOR Commander` -> `Commander of KFOR`,
 * `NATO Deputy Assistant Secretary General for Operations` -> without NATO, which organization_id holds.
 */
function normalizeTitle(position: StatedPosition, context: Context): string {
  const words = wordsOf(position, context)
  const head = words.findIndex((_, index) => titleAt(context.titles, words, index) !== null)
  const found = head < 0 ? null : titleAt(context.titles, words, head)
  if (!found) return words.join(' ')
  const tail = words.slice(head + found.length)
  const title = [found.title.expansion ?? found.title.surface, ...tail].join(' ')
  const owner = head > 0 ? ownerOf(position, words.slice(0, head).join(' '), context) : ''
  if (owner === null) return [...words.slice(0, head), title].join(' ')
  if (owner === '' || (tail.length > 0 && owner.isOrganization)) return title
  return `${title} of ${owner.name}`
}

/** What the words before a title name: an organization, a country, or the country of a nationality. */
function ownerOf(
  position: StatedPosition,
  printed: string,
  { mentions, authority, document }: Context,
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

/** `the general` may be a general of any grade; a rank of more words, or one in capitals, is what somebody holds. */
function natoCode(position: StatedPosition, context: Context): string | null {
  const words = wordsOf(position, context)
  if (words.length === 1 && /^\p{Ll}/u.test(words[0] ?? '')) return null
  return titleAt(context.titles, words, 0)?.title.nato_code ?? null
}

const TAKES_UP =
  /\b(?:took over|takes over|assumed|took up|took office|appointed|named|elected|became|becomes|sworn in|inaugurated)\b/i

const FORMER = /\b(?:former|ex|late|then|onetime|past|previous)[ -](?:\p{Lu}[\p{L}]* ){0,2}$/iu

/** The day that the sentence gives for taking up the office; else the day of the text, unless it is a former one. */
function asOf({ kind, start, end, evidence }: StatedPosition, document: ParsedDocument): string | null {
  const known = document.conducted ?? document.published
  const from = Math.min(start, evidence.start)
  const sentence = sentenceAround(document, from, Math.max(end, evidence.end))
  if (kind === 'office' && TAKES_UP.test(sentence)) {
    const dates = findDates(sentence, { anchor: known ? anchorOf(known.value, known.source) : null })
    const placed = dates.filter(
      ({ timex }) => timex.type === 'DATE' && timex.edtf !== null && timex.resolution !== 'vague',
    )
    const [only, ...others] = placed
    if (only && others.length === 0) return only.timex.edtf
  }
  return FORMER.test(fold(document.text.slice(Math.max(0, start - 40), start))) ? null : (known?.value ?? null)
}

/** How far a sentence is looked for, to either side. */
const REACH = 300

function sentenceAround({ text }: ParsedDocument, start: number, end: number): string {
  const before = fold(text.slice(Math.max(0, start - REACH), start))
  const behind = fold(text.slice(end, end + REACH))
  const begins = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? ')) + 1
  const ends = behind.search(/[.!?](?=\s|$)|\n/)
  return before.slice(begins) + fold(text.slice(start, end)) + (ends < 0 ? behind : behind.slice(0, ends))
}
