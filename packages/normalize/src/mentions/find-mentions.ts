import { at, type ParsedDocument } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { findLongestMatch, type Lexicon } from '../authority/lexicon.ts'
import { type ReadSegment, readSegments } from '../text/read-segments.ts'
import type { Token } from '../text/tokens.ts'
import { foldName } from '../text/transliterate.ts'

/** A name in the text and its entity. Offsets are UTF-16 units into the document. */
export interface Mention {
  /** Index of the segment in the document. */
  segment: number
  start: number
  end: number
  entity: Entity
  /** `authority`, `model`, or `rule:` and the name of a rule. */
  method: string
  /** Share of right mentions of this kind, 0..1. */
  confidence: number
  /** Index of the longer name around it in the list of mentions; null for an outermost name. */
  parent: number | null
}

/**
 * The names of a document in the order of the text, each outer name before the names inside it. Longest first from the
 * left; then the family names of the persons that the document names in full.
 */
export function findMentions(document: ParsedDocument, lexicon: Lexicon, read = readSegments(document)): Mention[] {
  const mentions: Mention[] = []
  for (const segment of read) {
    const found = findNames(lexicon, segment.tokens, 0, segment.tokens.length, document.id, null)
    mentions.push(...toMentions(found, segment, mentions.length))
  }
  const families = entityByFamilyName(mentions)
  if (families.size === 0) return mentions
  const found = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const own = found.get(mention.segment)
    if (own) own.push(mention)
    else found.set(mention.segment, [mention])
  }
  for (const { index, start, tokens } of read) {
    mentions.push(...findBareFamilyNames(found.get(index) ?? [], families, index, start, tokens))
  }
  return inOrder(mentions)
}

/** A name in one segment: tokens `from` to `to` (exclusive), `parent` an index in the same list. */
interface FoundName {
  entity: Entity
  from: number
  to: number
  parent: number | null
}

function findNames(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  documentId: string,
  inside: FoundName | null,
): FoundName[] {
  const found: FoundName[] = []
  for (let index = from; index < to; ) {
    const limit = inside && index === inside.from ? to - 1 : to
    const match = findLongestMatch(lexicon, tokens, index, limit, documentId)
    if (!match) {
      index += 1
      continue
    }
    const outer: FoundName = { ...match, parent: null }
    // "Bosnia" inside "Bosnia and Herzegovina" is no name of its own; other names inside it are.
    if (outer.entity === inside?.entity) {
      found.push(...shift(findNames(lexicon, tokens, outer.from, outer.to, documentId, outer), found.length))
      index = match.to
      continue
    }
    const at = found.push(outer) - 1
    // A name inside a person's name is a part of it, not a name of its own.
    if (outer.entity.type !== 'PERSON' && outer.to - outer.from > 1) {
      const inner = findNames(lexicon, tokens, outer.from, outer.to, documentId, outer)
      found.push(...shift(inner, at + 1).map((name) => ({ ...name, parent: name.parent ?? at })))
    }
    index = match.to
  }
  return found
}

/** Names as they point to each other once `before` others stand in front of them. */
function shift(names: readonly FoundName[], before: number): FoundName[] {
  return names.map((name) => ({ ...name, parent: name.parent === null ? null : name.parent + before }))
}

/** The offset at which a name ends in its text: the full stop of "U.S." belongs to it, that of a sentence does not. */
export function endOfName(text: string, tokens: readonly Token[], to: number): number {
  const last = at(tokens, to - 1)
  const dotted = last.key.length === 1 && last.gap === '.' && text.charAt(last.end) === '.'
  return dotted ? last.end + 1 : last.end
}

function toMentions(
  found: readonly FoundName[],
  { index, start, text, tokens }: ReadSegment,
  before: number,
): Mention[] {
  return found.map(({ entity, from, to, parent }) => ({
    segment: index,
    start: start + at(tokens, from).start,
    end: start + endOfName(text, tokens, to),
    entity,
    method: 'authority',
    confidence: 0.97,
    parent: parent === null ? null : parent + before,
  }))
}

/** Folded family name -> the one person of the document who has it. Family names of several words are left out. */
function entityByFamilyName(mentions: readonly Mention[]): Map<string, Entity> {
  const families = new Map<string, Entity | null>()
  for (const { entity } of mentions) {
    if (entity.type !== 'PERSON' || entity.familyName === null || /\s/.test(entity.familyName)) continue
    const key = foldName(entity.familyName)
    const rival = families.get(key)
    families.set(key, rival === undefined || rival === entity ? entity : null)
  }
  return new Map([...families].flatMap(([key, entity]) => (entity ? [[key, entity]] : [])))
}

function findBareFamilyNames(
  taken: readonly Mention[],
  families: ReadonlyMap<string, Entity>,
  segment: number,
  offset: number,
  tokens: readonly Token[],
): Mention[] {
  const found: Mention[] = []
  for (const token of tokens) {
    const entity = families.get(token.key)
    if (!entity) continue
    const [start, end] = [offset + token.start, offset + token.end]
    if (taken.some((mention) => mention.start < end && mention.end > start)) continue
    found.push({ segment, start, end, entity, method: 'rule:family-name', confidence: 0.9, parent: null })
  }
  return found
}

/** The mentions in the order of the text, each outer name before its inner ones; `parent` follows the new order. */
export function inOrder(mentions: readonly Mention[]): Mention[] {
  const ordered = mentions
    .map((mention, before) => ({ mention, before }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.before - b.before)
  const places = new Map(ordered.map(({ before }, now) => [before, now]))
  return ordered.map(({ mention }) => ({
    ...mention,
    parent: mention.parent === null ? null : (places.get(mention.parent) ?? null),
  }))
}
