import { vocabulariesOf, wordsOf } from '@colloquy/parse'
import { foldName } from '../text/transliterate.ts'
import { hashLetters } from '../text/word-hash.ts'
import { isGivenName } from './given-names.ts'
import { FACT, factsOf } from './word-facts.ts'

/** The folded words of a list, parted by one space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => foldName(word)))
}

/** Does the word name a kind of body, place or event: `Institute`, `Street`, `Festival`? */
export function isHeadWord(word: string): boolean {
  return (
    BODY_WORDS.has(foldName(word).toLowerCase()) ||
    wordHasFact(word, FACT.organizationHead | FACT.placeHead | FACT.otherHead | FACT.body)
  )
}

/** Papers, broadcasters and bodies in the languages that the lists of the tagger do not know. */
const BODY_WORDS = words(
  'wire review record echo mirror monthly quarterly digital info portal blog podcast newsletter fabrics foods wines motors records studio lab labs school college desk team staff redaktion zeitung zeitschrift tageszeitung tageblatt blatt kurier bote anzeiger nachrichten rundschau magazin institut universität hochschule schule verein verband gesellschaft stiftung haus journal revue gazette quotidien hebdo institut université école lycée association société fondation musée théâtre mairie diario periódico periodico revista gaceta correo faro heraldo universidad instituto escuela asociación fundación museo teatro ministerio ayuntamiento giornale gazzetta corriere rivista università istituto scuola associazione fondazione comune jornal folha correio universidade escola associação fundação museu gazeta list glas glasnik vjesnik novine novosti vesti vijesti nedeljnik nedjeljnik tjednik dnevnik politika radio televizija univerzitet sveučilište institut škola udruženje udruga fakultet muzej pozorište kazalište ministarstvo газета журнал вестник вести правда новости институт университет школа театр музей министерство факультет revistë gazetë radio shkolla universiteti instituti ministria',
)

/** Is the word a day or month and no given name: `Sunday`, `March`? `April` is a given name too. */
export const isCalendarWord = (word: string): boolean => !isGivenName(word) && wordHasFact(word, FACT.calendar)

/** Is the word part of the name of a country, city or region, of a day or month, or of a people? */
export function isPlaceOrDay(word: string): boolean {
  return !isGivenName(word) && wordHasFact(word, FACT.country | FACT.city | FACT.region | FACT.calendar | FACT.people)
}

/** Do the lists know at least one of the facts of a word, in any case? @param facts bits of FACT */
export function wordHasFact(word: string, facts: number): boolean {
  return (factsOf(hashLetters(foldName(word))) & facts) !== 0
}

/** Small words inside family names. */
const PARTICLES = wordsOf(['particles', 'nameArticles', 'namePrepositions'])

export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase())

const ROMANCE_PARTICLES = wordsOf(
  ['particles', 'nameArticles', 'namePrepositions'],
  vocabulariesOf('fr', 'es', 'it', 'pt'),
)

/** `Museo de Goya`, `Casa da Ana`: they also join things. */
export const joinsNouns = (word: string): boolean => ROMANCE_PARTICLES.has(word.toLowerCase())
