import type { GoldText } from './gold-text.ts'

/** A piece of a page that a variant sets anew: a turn, or a line that is no speech. */
export type PageUnit =
  | { kind: 'turn'; turn: number; paragraphs: string[] }
  | { kind: 'other'; name: string; text: string }

/** The pieces of a page in the order of the text. What a turn says after another turn has begun is left out. */
export function readPageUnits({ text, turns, other }: GoldText): PageUnit[] {
  const places: { start: number; unit: PageUnit }[] = other.map(({ kind, start, end }) => ({
    start,
    unit: { kind: 'other', name: kind, text: withPlainSpaces(text.slice(start, end)) },
  }))
  for (const [turn, { spans }] of turns.entries()) {
    for (const { start, end } of spans) {
      const paragraphs = text.slice(start, end).split(/\n+/).map(withPlainSpaces).filter(Boolean)
      if (paragraphs.length > 0) places.push({ start, unit: { kind: 'turn', turn, paragraphs } })
    }
  }
  const units: PageUnit[] = []
  const begun = new Set<number>()
  for (const { unit } of places.sort((left, right) => left.start - right.start)) {
    const before = units.at(-1)
    if (unit.kind === 'other') units.push(unit)
    else if (before?.kind === 'turn' && before.turn === unit.turn) before.paragraphs.push(...unit.paragraphs)
    else if (!begun.has(unit.turn)) units.push(unit)
    if (unit.kind === 'turn') begun.add(unit.turn)
  }
  return units
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
