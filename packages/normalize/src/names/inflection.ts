import { at } from '@colloquy/parse'
import { foldName } from '../text/transliterate.ts'
import type { FullName } from './find-names.ts'

/** Languages that decline names. */
const SLAVIC = /^(?:sr|hr|bs|sh|ru)(?:-|$)/

/** "(razgovarali smo) sa glumicom Jasminom Todorašković": such words want another case than the first. */
const GOVERNS_FAR = /(?:^|[^\p{L}])(?:sa?|са?|со) (?:\p{Ll}{1,20} ){0,3}$/u

const GOVERNS =
  /(?:^|[^\p{L}])(?:od|do|kod|o|za|na|u|protiv|prema|oko|од|до|код|о|об|за|на|у|в|от|к|ко|про|для|против|према|око) $/iu

/** Does a preposition of a Slavic language stand before the name, so that it is not in the nominative? */
export function isInflected({ start }: FullName, text: string, language: string): boolean {
  if (!SLAVIC.test(language)) return false
  const before = text.slice(Math.max(0, start - 60), start)
  return GOVERNS_FAR.test(before) || GOVERNS.test(before)
}

/** Endings that one name has in one case or another; the first of each row is that of the nominative. */
const ENDINGS = ['', 'a', 'u', 'om', 'em', 'e', 'ju', 'jem', 'ja', 'ova', 'ovu', 'oj']

const ENDINGS_A = ['a', 'e', 'i', 'u', 'om', 'o', 'oj', 'y']

/** The name in the nominative where the others have it, else unchanged: `Jasminom Moor` -> `Jasmina Moor`. */
export function nominativeOf(name: FullName, others: readonly FullName[], language: string): FullName {
  if (!SLAVIC.test(language)) return name
  return others.find((other) => isFormOf(name.name, other.name)) ?? name
}

/** Do the last words of a name print the other one in another case: `(u) Lunu Jasmine Moor`, `Jasmina Moor`? */
export function isCaseOf(name: FullName, nominative: FullName, language: string): boolean {
  const last = name.name.split(' ').slice(-nominative.name.split(' ').length)
  return SLAVIC.test(language) && isFormOf(last.join(' '), nominative.name)
}

/** Is every word of the name the same word as in the other, in another case? */
function isFormOf(inflected: string, nominative: string): boolean {
  const forms = latin(inflected)
  const bases = latin(nominative)
  if (forms.length !== bases.length || forms.join(' ') === bases.join(' ')) return false
  return bases.every((base, index) => {
    const form = at(forms, index)
    if (form === base) return true
    // `Ana`, `Ane`; and `Dragan`, `Dragana`, where only the fuller row tells which is the first.
    const stem = base.replace(/a$/, '')
    const endings = stem === base ? ENDINGS : ENDINGS_A
    return stem.length > 1 && endings.some((ending) => form === stem + ending)
  })
}

const latin = (name: string): string[] => foldName(name).toLowerCase().split(' ')
