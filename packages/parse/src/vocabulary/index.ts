import { bg } from './bg.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { mk } from './mk.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sl } from './sl.ts'
import { sq } from './sq.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Credits, Genre, Phrases, Roles, Vocabulary } from './vocabulary.ts'

export type { Credits, Genre, Phrases, Roles, Vocabulary } from './vocabulary.ts'

/** Every language. Their order tells nothing: where two share the name of a month, it is the same month. */
export const VOCABULARIES: readonly Vocabulary[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  sr,
  ru,
  uk,
  pl,
  cs,
  sl,
  mk,
  bg,
  sq,
  hu,
  ro,
  nl,
  sv,
  tr,
  el,
]

/** The words of the languages with these codes. */
export function vocabulariesOf(...codes: readonly string[]): readonly Vocabulary[] {
  return codes.map((code) => {
    const found = VOCABULARIES.find((vocabulary) => vocabulary.codes.includes(code))
    if (!found)
      throw new Error(
        `no vocabulary for the language ${code}; known: ${VOCABULARIES.flatMap(({ codes }) => codes).join(' ')}`,
      )
    return found
  })
}

/** A list of phrases that every language has, by its path. */
export type Field =
  | `roles.${keyof Roles}`
  | `genre.${keyof Genre}`
  | `credits.${keyof Credits}`
  | 'honorifics'
  | 'abbreviations'
  | 'offices'
  | 'particles'
  | 'nameArticles'
  | 'namePrepositions'
  | 'articles'

const isRole = (name: string, { roles }: Vocabulary): name is keyof Roles => name in roles

const isGenre = (name: string, { genre }: Vocabulary): name is keyof Genre => name in genre

const isCredit = (name: string, { credits }: Vocabulary): name is keyof Credits => name in credits

/** The phrases of a field as the file of the language has them. */
export function readField(vocabulary: Vocabulary, field: Field): Phrases {
  switch (field) {
    case 'honorifics':
    case 'abbreviations':
    case 'offices':
    case 'particles':
    case 'nameArticles':
    case 'namePrepositions':
    case 'articles':
      return vocabulary[field]
    default: {
      const name = field.slice(field.indexOf('.') + 1)
      if (field.startsWith('roles.') && isRole(name, vocabulary)) return vocabulary.roles[name]
      if (field.startsWith('genre.') && isGenre(name, vocabulary)) return vocabulary.genre[name]
      if (field.startsWith('credits.') && isCredit(name, vocabulary)) return vocabulary.credits[name]
      throw new Error(`no language has the field ${field}`)
    }
  }
}

/** `moderador(a|es)?` -> `moderador`, `moderadora`, `moderadores`; brackets hold no brackets. */
export function expand(phrase: string): string[] {
  return readForms(phrase).map((form) => form.replace(/ +/g, ' ').trim())
}

function readForms(phrase: string): string[] {
  let forms = ['']
  let at = 0
  while (at < phrase.length) {
    const end = phrase.charAt(at) === '(' ? phrase.indexOf(')', at) + 1 : at + 1
    if (end === 0) throw new Error(`the phrase "${phrase}" has a bracket that does not end`)
    const piece = phrase.slice(at, end)
    const choices = piece.startsWith('(') ? piece.slice(1, -1).split('|').flatMap(readForms) : [piece]
    const isOptional = phrase.charAt(end) === '?'
    const ends = isOptional ? ['', ...choices] : choices
    forms = forms.flatMap((form) => ends.map((choice) => form + choice))
    at = end + (isOptional ? 1 : 0)
  }
  return forms
}

/** Every phrase of the fields with all its forms, as the files have them. */
function formsOf(fields: readonly Field[], vocabularies: readonly Vocabulary[]): string[] {
  const forms = vocabularies.flatMap((vocabulary) =>
    fields.flatMap((field) =>
      readField(vocabulary, field)
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .flatMap(expand),
    ),
  )
  if (forms.length === 0) throw new Error(`no language has words for ${fields.join(', ')}`)
  return [...new Set(forms)]
}

/** Typists and capitals leave the marks of letters out: `Fevrier`, `MODERATEUR`. */
const unmarked = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

/** As labels are folded (see labels/label.ts): letters and figures in lower case, one space for all else. */
const foldWord = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The phrases of the fields, folded as labels are, with and without the marks of their letters. */
export function wordsOf(
  fields: Field | readonly Field[],
  vocabularies: readonly Vocabulary[] = VOCABULARIES,
): ReadonlySet<string> {
  const words = formsOf([fields].flat(), vocabularies).map(foldWord)
  return new Set([...words, ...words.map(unmarked)])
}

/** How phrases are printed: as the files have them, each with its first letter as a capital, or with its words so. */
export type Letters = 'small' | 'capital'

const startUpperCase = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/** The phrases of the fields as the inside of a group of a pattern, the longest first. */
export function alternativesOf(
  fields: Field | readonly Field[],
  letters: Letters = 'small',
  vocabularies: readonly Vocabulary[] = VOCABULARIES,
): string {
  const forms = formsOf([fields].flat(), vocabularies)
  return forms
    .map((form) => (letters === 'capital' ? startUpperCase(form) : form))
    .toSorted((left, right) => right.length - left.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|')
}

/** Where in a line a phrase stands. */
export interface PhraseOptions {
  at?: 'start' | 'end' | 'anywhere'
  vocabularies?: readonly Vocabulary[]
}

/** A pattern of the phrases of the fields in any case, between borders of words. */
export function phrasesOf(
  fields: Field | readonly Field[],
  { at = 'anywhere', vocabularies = VOCABULARIES }: PhraseOptions = {},
): RegExp {
  const [before, behind] = [at === 'start' ? '^' : '(?<![\\p{L}\\p{N}])', at === 'end' ? '$' : '(?![\\p{L}\\p{N}])']
  return new RegExp(`${before}(?:${alternativesOf(fields, 'small', vocabularies)})${behind}`, 'iu')
}

/** Month names in lower case, of all forms, with and without the marks of their letters -> 1 to 12. */
export function monthsOf(vocabularies: readonly Vocabulary[] = VOCABULARIES): ReadonlyMap<string, number> {
  const months = vocabularies.flatMap((vocabulary) =>
    vocabulary.months.flatMap((row) =>
      row
        .split(/\s+/)
        .flatMap((name, index) => [[name, index + 1] as const, [unmarked(name), index + 1] as const])
        .filter(([name]) => name !== '-'),
    ),
  )
  if (months.length === 0) throw new Error('no language has months')
  return new Map(months)
}
