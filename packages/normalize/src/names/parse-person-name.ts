import { at } from '@colloquy/parse'
import { isParticle } from '../gazetteer/name-words.ts'
import { familyFirst } from './family-name-first.ts'
import { splitTitles, type TitleList } from './titles.ts'

/** The parts of a printed name. An undecided part is null, and `doubt` gives the reason. */
export interface PersonName {
  /** Ranks, offices and honorifics as printed, before the name or behind a comma. */
  prefix: string | null
  given: string | null
  family: string | null
  /** `Jr.`, `III`, `Ph.D.`, `MP`, `(Ret.)`. */
  suffix: string | null
  /**
   * `compound-family`: three words or more, and nothing tells where the family name begins. `single-name`: one word
   * that may be either.
   */
  doubt: 'compound-family' | 'single-name' | null
}

type Parts = Pick<PersonName, 'given' | 'family' | 'doubt'>

/**
 * Takes a name apart: `General Sir Richard Shirreff`, `Lloyd J. Austin III`, `Ban Ki-moon`, `Orbán, Viktor`,
 * `Josep BORRELL`, `Jaap de Hoop Scheffer`, `Chrystia Freeland, Deputy Prime Minister`.
 */
export function parsePersonName(printed: string, titles: TitleList): PersonName {
  const { words, suffix } = withoutSuffixes(printed.replace(/\s+/g, ' ').trim())
  const comma = words.findIndex((word) => word.endsWith(','))
  if (comma >= 0 && comma < words.length - 1) {
    const before = words.slice(0, comma + 1).map(withoutComma)
    const behind = words.slice(comma + 1)
    if (splitTitles(titles, before).prefix.length === 0) {
      const office = splitTitles(titles, [...behind, '-'])
      if (office.prefix.length > 0) return { prefix: behind.join(' '), ...readName(before, null), suffix }
      // `Dačić, Ivica`
      return { prefix: null, given: behind.join(' '), family: before.join(' '), suffix, doubt: null }
    }
  }
  const { prefix, name, titles: stated } = splitTitles(titles, words)
  return {
    prefix: prefix.length > 0 ? prefix.join(' ') : null,
    ...readName(name.map(withoutComma), stated.at(-1)?.surface ?? null),
    suffix,
  }
}

const withoutComma = (word: string) => word.replace(/,$/, '')

const SUFFIX =
  /^(?:Jr|Sr|Jnr|Snr|Esq|Ph\.?D|M\.?D|LL\.?[BDM]|D\.?Phil|MBA|K?C?B?E|[CDKO]BE|[GKD]CMG|[GKD]CB|CMG|MBE|CH|CB|KC|QC|FRS|FBA|OM|MP|MEP|MdB|MdL|MdEP|S\.?J|O\.?P|OFM|O\.S\.B|USN|USA|USAF|USMC|[Rr]et)\.?$/u

/** From II on: `I`, `V` and `X` may be initials. */
const NUMERAL = /^(?:I{2,3}|I[VX]|VI{1,3}|X[IVX]{1,4})$/

function withoutSuffixes(printed: string): { words: string[]; suffix: string | null } {
  const words = printed.split(' ')
  const suffixes: string[] = []
  while (words.length > 1) {
    const last = at(words, words.length - 1)
    if (!SUFFIX.test(last.replace(/^\(|\)$/g, '')) && !NUMERAL.test(last)) break
    suffixes.unshift(last)
    words.pop()
    const before = at(words, words.length - 1)
    words[words.length - 1] = withoutComma(before)
  }
  return { words, suffix: suffixes.length > 0 ? suffixes.join(' ') : null }
}

/** Titles whose bearers go by one name that they were given: sovereigns, monks, knights. */
const GIVEN_BEHIND =
  /^(?:pope|papst|papa|patriarch|patrijarh|патријарх|патриарх|metropolitan|mitropolit|митрополит|king|queen|prince|princess|crown prince|emperor|sultan|sir|dame)$/i

/** Titles before a single name that may be either: `Father Sava`, `Father Brown`. */
const EITHER_BEHIND =
  /^(?:father|fr\.|otac|отац|père|padre|pater|brother|sister|mother superior|bishop|archbishop|bischof|erzbischof|biskup|nadbiskup|vladika|владика|episkop|епископ|arhiepiskop|iguman|abbot|abbess|sheikh|imam|mufti|grand mufti|ayatollah|don|doña|lady|shri|smt\.|hieromonk|deacon|obispo|arzobispo|évêque|archevêque)$/i

/** Does a small word open a family name? `Ben` alone is a given name. */
const opensFamilyName = (word: string) => isParticle(word) || word.toLowerCase() === 'ben'

/** `el-Sisi`, `al-Assad`. */
const ARABIC_ARTICLE = /^(?:el|al)-\p{Lu}/iu

/** Particles of languages in which two family names are usual: what stands before them may be one of them. */
const ROMANCE = /^(?:de|del|da|dos|do|la)$/i

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u

const PATRONYMIC = /(?:ovich|evich|ovna|evna|ichna|ович|евич|овна|евна|ична)$/u

const undecided = (doubt: Parts['doubt']): Parts => ({ given: null, family: null, doubt })

const splitAt = (words: readonly string[], at: number): Parts => ({
  given: words.slice(0, at).join(' ') || null,
  family: words.slice(at).join(' ') || null,
  doubt: null,
})

/** @param title the last title before the name */
function readName(printed: readonly string[], title: string | null): Parts {
  // `Dwayne "The Rock" Johnson`: what is quoted is neither.
  const words = printed
    .join(' ')
    .replace(/ ?["“(][^"”)]{0,40}["”)]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
  const [first] = words
  if (first === undefined) return undecided(null)
  if (words.length === 1) {
    if (title === null || EITHER_BEHIND.test(title)) return undecided('single-name')
    return GIVEN_BEHIND.test(title) ? splitAt(words, 1) : splitAt(words, 0)
  }
  return readFamilyInCapitals(words) ?? readFamilyFirst(words) ?? readParticle(words) ?? readPlain(words)
}

/** `Josep BORRELL`, `Ursula VON DER LEYEN`, `KISHIDA Fumio`. Two letters at the front are initials (`JK Rowling`). */
function readFamilyInCapitals(words: readonly string[]): Parts | null {
  const loud = words.map((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word))
  if (loud.every(Boolean) || !loud.some(Boolean)) return null
  const from = loud.indexOf(true)
  if (loud.slice(from).every(Boolean)) return splitAt(words, from)
  const quiet = loud.indexOf(false)
  if (quiet === 0 || loud.slice(quiet).some(Boolean) || at(words, 0).length < 3) return null
  return { given: words.slice(quiet).join(' '), family: words.slice(0, quiet).join(' '), doubt: null }
}

function readFamilyFirst(words: readonly string[]): Parts | null {
  const at = familyFirst(words)
  return at === 0 ? null : { given: words.slice(at).join(' '), family: words.slice(0, at).join(' '), doubt: null }
}

function readParticle(words: readonly string[]): Parts | null {
  const joined = words.findIndex((word) => word === 'y' || word === 'i')
  // `Santiago Ramón y Cajal`
  if (joined >= 2 && joined < words.length - 1) return splitAt(words, joined - 1)
  const particle = words.findIndex((word, index) => index < words.length - 1 && opensFamilyName(word))
  const article = words.findIndex((word) => ARABIC_ARTICLE.test(word))
  const from = particle < 0 ? article : article < 0 ? particle : Math.min(particle, article)
  if (from < 0) return null
  if (from === 0) return readLeadingParticle(words)
  const plain = words.slice(0, from).filter((word) => !INITIALS.test(word)).length
  const isRomance = ROMANCE.test(at(words, from))
  return plain > (isRomance ? 1 : 2) ? undecided('compound-family') : splitAt(words, from)
}

/** `von der Leyen`, `De Gaulle`; but `Al Sharpton` and `Ben Hodges` have a given name, and `Van Jones` may. */
function readLeadingParticle(words: readonly string[]): Parts {
  const first = at(words, 0)
  if (/^(?:Al|Ben)$/.test(first)) return readPlain(words)
  return /^(?:Van|Von|La|Le|El|Bin|Den)$/.test(first) && words.length === 2
    ? undecided('compound-family')
    : splitAt(words, 0)
}

/** Two words; or initials and patronymics between the first and the last one. */
function readPlain(words: readonly string[]): Parts {
  if (words.length === 2) return splitAt(words, 1)
  const between = words.slice(1, -1)
  const isDecided =
    between.every((word) => INITIALS.test(word)) || (between.length === 1 && PATRONYMIC.test(at(between, 0)))
  return isDecided ? splitAt(words, words.length - 1) : undecided('compound-family')
}
