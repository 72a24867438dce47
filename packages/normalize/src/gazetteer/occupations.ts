import { alternativesOf, wordsOf } from '@colloquy/parse'
import { words } from './name-words.ts'

/** Titles of people who ask. */
export const ASKING = new RegExp(`^(?:${alternativesOf(['roles.interviews', 'roles.hosts'])}|editor|columnist)$`, 'iu')

/** Titles that no list of titles has: plurals, abbreviations without their full stops, and occupations. */
export const MORE_TITLES: ReadonlySet<string> = new Set([
  ...words(
    'rt hon right honourable honorable senators ministers presidents judges generals ambassadors professors doctors coach captain skipper chef nurse detective inspector constable firefighter alderman councilwoman councilman superintendent warden teacher trainer trainerin entraineur entraineuse entrenador entrenadora allenatore allenatrice treinador treinadora trener trenerka direktor direktorica doktor doktorka professeure docteure maitresse maestro maestra professore professoressa dottore dottoressa avvocato doutor doutora ministre ministra ministro тренер капитан доктор министар trajner trajneri kapiten doktori drejtor drejtori drejtoresha profesori ministri ministrja kryetar kryetari kryeministri корреспондент корреспондентка',
  ),
  ...words([...wordsOf(['roles.hosts', 'roles.moderates'])].join(' ')),
])

/** `Schriftsetzerin`, `Försterin`, `Pianistin`: German says what women do in words of their own. */
export const GERMAN_WORK = /^\p{Lu}\p{Ll}{3,}(?:er|ist|eur|or|ant|ent|log)in$/u
