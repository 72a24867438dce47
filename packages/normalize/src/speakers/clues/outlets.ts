import { fold, type ParsedDocument, type Span } from '@colloquy/parse'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { SAYING_FOR } from '../../gazetteer/saying-verbs.ts'
import { distinctNames, type FullName } from '../../names/find-names.ts'
import { isTitleWord, type TitleList, titleAt } from '../../names/titles.ts'

/** What sort of paper it is ends the name in small letters: `Primorski glasnik`, `Равничарске новине`. */
const SMALL =
  'novine|glasnik|glas|list|novosti|vijesti|vesti|vjesnik|dnevnik|riječ|reč|tjednik|nedeljnik|nedjeljnik|portal|radio|novinar|новине|гласник|глас|лист|новости|вести|дневник|реч|недељник|вестник|известия|правда|газета'

/** `Nedeljnik`, `Novinite.com`, `Harbour Post`, `Primorski glasnik`. */
const NAME = `(?<outlet>\\p{Lu}[\\p{L}\\d]{2,30}(?:\\.\\p{Ll}{2,4})?(?: (?:& )?\\p{Lu}[\\p{L}\\d]{1,30}){0,3}(?: (?:${SMALL})(?!\\p{L}))?)`

/** What sort of paper it is stands before its name now and then. */
const SORT =
  "(?:(?:the|der|dem|den|die|das|la|le|el|il|lo|los|las) |l')?(?:(?:portal|daily|weekly|magazine|newspaper|agency|paper|list|nedeljnik|nedjeljnik|tjednik|dnevnik|magazin|agenciju|Zeitschrift|Zeitung|Tageszeitung|revista|diario|periódico|quotidien|journal|hebdomadaire|quotidiano|settimanale|rivista|jornal|газете|газету|часопис|лист|недељник|портал|журналу|изданию) )?"

const TOLD = `${SAYING_FOR} (?:za|за)`

/** Names have capitals, so the case of the words before them is spelled out. */
const behind = (words: string) => new RegExp(`(?<!\\p{L})(?:${words}) ${SORT}["'«„“]?${NAME}`, 'gu')

/** To whom the head says that somebody gave the interview, or speaks. */
const GIVEN_TO: readonly RegExp[] = [
  behind('[Ii]nterview(?:s|ed)? (?:for|(?:given )?to)'),
  behind('(?:told|tells)'),
  behind(`${TOLD}|(?:[Rr]azgovoru?|[Ii]ntervjuu?|[Рр]азговору?|[Ии]нтервјуу?) (?:za|за)`),
  new RegExp(`(?<!\\p{L})(?:Za|za|За|за) ${SORT}["'«„“]?${NAME}["'»“”]? ${SAYING_FOR}(?!\\p{L})`, 'gu'),
  behind('[Ii]ntervistë(?:n)? (?:e dhënë |dhënë |ekskluzive )?për'),
  behind('(?:Gespräch|Interview|Unterhaltung) mit'),
  behind('(?:[Ee]ntretien|[Ii]nterview) (?:avec|accordée? à|pour)'),
  behind('(?:[Ee]ntrevista|[Cc]onversación) (?:con|concedida a|para)'),
  behind('(?:[Ii]ntervista|[Cc]olloquio) (?:con|a|per)'),
  behind('(?:[Ии]нтервью|[Бб]еседе) (?:для|с)'),
]

/** `- kaže za Nedeljnik profesor Moor`: the tag behind an answer. */
const TAG = new RegExp(`[-–—] ${TOLD} ${SORT}["'«„“]?${NAME}`, 'gu')

/** `The Furrow asked him`, `Der Bote sprach mit ihr`: the paper itself asks. */
const ASKS_ITSELF = new RegExp(
  `(?:^|[.!?]["']? )(?:The|Der|Die|Das|Le|La|El|Il|Lo) ${NAME} (?:asked|asks|puts|put|met|spoke|talked|visited|sat|sprach|traf|fragte|besuchte|rencontre|interroge|habló|conversó|incontra|ha incontrato)(?!\\p{L})`,
  'gu',
)

/** `Novinite.com opens a new series`: what calls itself by its address. */
const ADDRESS =
  /(?<![@/.\p{L}])(?<outlet>\p{Lu}[\p{L}\d-]{2,30}\.(?:com|net|org|info|eu|rs|ba|me|hr|mk|bg|de|at|ch|fr|es|it|ru|uk))(?![\p{L}/.])/gu

const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sun)(?:day)?|Sat)(?!\p{L})/u

/**
 * The papers, sites and broadcasters that a document says to have been spoken to: in what its head tells, and in the
 * tags behind answers ("- kaže za Nedeljnik profesor Moor").
 */
export function readOutlets(document: ParsedDocument, titles: TitleList): FullName[] {
  const text = fold(document.text)
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  const head = document.segments.filter(({ kind, start }) => start < firstTurn && /^(?:lead|note)$/.test(kind))
  const said = document.segments.filter(({ kind }) => kind === 'speech')
  const find = (spans: readonly Span[], patterns: readonly RegExp[]) =>
    spans.flatMap((span) => patterns.flatMap((pattern) => findOutlets(text, span, pattern, titles)))
  return distinctNames([
    ...find(document.introductions, GIVEN_TO),
    ...find(head, [...GIVEN_TO, ASKS_ITSELF, ADDRESS]),
    ...find(said, [TAG]),
  ])
}

function findOutlets(text: string, { start, end }: Span, pattern: RegExp, titles: TitleList): FullName[] {
  return [...text.slice(start, end).matchAll(pattern)].flatMap((found) => {
    const name = found.groups?.outlet ?? ''
    const from = start + found.index + found[0].indexOf(name)
    // "told Ana", "told President Moor", "told March 3" name no paper.
    const words = name.split(' ')
    const [first = ''] = words
    const isTitled = isTitleWord(first, titles) || titleAt(titles, text.slice(from, from + 80).split(' '), 0) !== null
    if (MONTH.test(name) || isGivenName(first) || isTitled) return []
    return [{ name, start: from, end: from + name.length }]
  })
}
