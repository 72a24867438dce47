import { fold, type ParsedDocument } from '@colloquy/parse'
import type { Mention } from './mentions.ts'
import { type TitleList, titleAt } from './titles.ts'

/** A rank or an office that the text states for a person, right before or right behind the name. */
export interface StatedPosition {
  mention: Mention
  start: number
  end: number
  kind: 'rank' | 'office' | 'honorific' | 'religious'
}

/** Small words inside an office: "Head of Press and Media". */
const CONNECTORS = new Set(['of', 'the', 'for', 'and', 'in', 'at', 'to', 'our', 'de', 'di'])

/** How far before or behind a name an office may begin or end. */
const REACH = 160

interface Word {
  text: string
  start: number
  end: number
}

/** All positions that the text states next to the names of persons, in the order of the text. */
export function findPositions(
  document: ParsedDocument,
  mentions: readonly Mention[],
  titles: TitleList,
): StatedPosition[] {
  const persons = mentions.filter(({ entity, parent }) => entity.type === 'PERSON' && parent === null)
  return persons.flatMap((mention, index) => {
    const segment = document.segments[mention.segment]
    if (!segment) return []
    // What stands beyond the next name belongs to that one.
    const from = Math.max(segment.start, mention.start - REACH, persons[index - 1]?.end ?? 0)
    const to = Math.min(segment.end, mention.end + REACH, persons[index + 1]?.start ?? segment.end)
    const before = wordsOf(document.text, from, mention.start)
    const after = wordsOf(document.text, mention.end, to)
    return [...readBefore(before, mention, titles), ...readBehind(document.text, after, mention, titles)]
  })
}

function wordsOf(text: string, start: number, end: number): Word[] {
  const folded = fold(text.slice(start, end))
  return [...folded.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    start: start + word.index,
    end: start + word.index + word[0].length,
  }))
}

/**
 * `NATO Deputy Assistant Secretary General for ... Policy [Javier Colomina]`: capitalised words back to a small one.
 * `Chief of NATO Military Liaison Office in Belgrade, Brigadier General [Giampiero Romano]`: an office before the rank.
 */
function readBefore(words: readonly Word[], mention: Mention, titles: TitleList): StatedPosition[] {
  const phrase = runBack(words)
  const heads = headsOf(phrase, titles)
  const last = heads.at(-1)
  if (!last) return []
  const rank = last.index + last.length === phrase.length && last.kind !== 'office' ? last : null
  if (!rank) return position(phrase, mention, 'office')
  const stated = position(phrase.slice(rank.index), mention, rank.kind)
  const office =
    rank.index > 0 ? phrase.slice(0, rank.index) : runBack(withoutComma(words.slice(0, words.length - phrase.length)))
  const holdsOffice = headsOf(office, titles).some(({ kind }) => kind === 'office')
  return holdsOffice ? [...position(office, mention, 'office'), ...stated] : stated
}

/** The last words that can be part of a title, small words at the front left out. */
function runBack(words: readonly Word[]): Word[] {
  let from = words.length
  while (from > 0 && continuesTitle(words[from - 1])) from -= 1
  while (from < words.length && CONNECTORS.has(words[from]?.text ?? '')) from += 1
  return words.slice(from)
}

function withoutComma(words: readonly Word[]): Word[] {
  const last = words.at(-1)
  if (!last?.text.endsWith(',')) return []
  return [...words.slice(0, -1), { ...last, text: last.text.slice(0, -1), end: last.end - 1 }]
}

interface Head {
  index: number
  length: number
  kind: StatedPosition['kind']
}

/** The known titles inside a phrase, none inside another: `Brigadier General` is not a `General`. */
function headsOf(phrase: readonly Word[], titles: TitleList): Head[] {
  const texts = phrase.map(({ text }) => text)
  const heads: Head[] = []
  for (let index = 0; index < texts.length; ) {
    const found = titleAt(titles, texts, index)
    if (found) heads.push({ index, length: found.length, kind: found.title.kind })
    index += found?.length ?? 1
  }
  return heads
}

function continuesTitle(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^[\p{Lu}]\S*[^,.;:!?()"]$|^\p{Lu}$|^(?:Mr|Ms|Mrs|Dr|Gen|Prof)\.$/u.test(word.text) || CONNECTORS.has(word.text))
  )
}

/** `[Piers Cazalet], Head of Press and Media and Deputy Spokesperson at NATO Headquarters in Brussels.` */
function readBehind(text: string, words: readonly Word[], mention: Mention, titles: TitleList): StatedPosition[] {
  if (!/^ ?, $/.test(fold(text.slice(mention.end, words[0]?.text === ',' ? words[1]?.start : mention.end + 2))))
    return []
  const phrase: Word[] = []
  for (const word of words.filter(({ text }) => text !== ',')) {
    const bare = word.text.replace(/(?<![,.;:)])[,.;:)]+$/, '')
    if (!/^[\p{Lu}\d]/u.test(bare) && !CONNECTORS.has(bare)) break
    phrase.push({ ...word, text: bare, end: word.start + bare.length })
    if (bare !== word.text) break
  }
  while (CONNECTORS.has(phrase[0]?.text ?? '')) phrase.shift()
  while (CONNECTORS.has(phrase.at(-1)?.text ?? '')) phrase.pop()
  const texts = phrase.map(({ text }) => text)
  const holdsOffice = texts.slice(0, 4).some((_, index) => titleAt(titles, texts, index)?.title.kind === 'office')
  return holdsOffice ? position(phrase, mention, 'office') : []
}

function position(words: readonly Word[], mention: Mention, kind: StatedPosition['kind']): StatedPosition[] {
  const trimmed = [...words]
  while (CONNECTORS.has(trimmed.at(-1)?.text ?? '')) trimmed.pop()
  const first = trimmed[0]
  const last = trimmed.at(-1)
  return first && last ? [{ mention, start: first.start, end: last.end, kind }] : []
}

/**
 * Do the capitals of an office spell a label? `DASG` is spelled by "NATO Deputy Assistant Secretary General for
 * Political Affairs": the small words part the phrase, and the label is the end or the whole of one part.
 */
export function spells(office: string, label: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(label)) return false
  return office
    .split(/(?<!\s)\s+(?:of|the|for|and|in|at|to|,)\s+/)
    .map((part) =>
      part
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join(''),
    )
    .some((capitals) => capitals.endsWith(label))
}
