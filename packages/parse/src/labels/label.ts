import type { Span } from '../document.ts'
import { remember } from '../remember.ts'

/** A speaker label as printed, without its colon, dash, brackets and time mark. */
export interface Label extends Span {
  text: string
}

/** A label at the start of a line, and where the speech behind it starts; both count from the start of the line. */
export interface LabelMatch {
  name: string
  /** Where the name starts. */
  at: number
  speech: number
}

/** One way to set a label off from the speech. A form is one file, and one line in the layout that reads it. */
export interface LabelForm {
  name: string
  /** How often a label of this form comes back at least, between others; where nothing is said, chooseLabels decides. */
  fewest?: number
  /** @param line folded text of a block */
  read(line: string): LabelMatch | null
  /** Labels of this form behind `from`, of pages that lost their line breaks. */
  readInside?(line: string, from: number): LabelMatch[]
}

const MOST_WORDS = 8

/** Small words inside names and titles. */
const CONNECTORS = new Set(
  'of the and for in at to on with as de da do del della di du des van von der den la le les el al i y e za и u bin ibn'.split(
    ' ',
  ),
)

/** What stands before a colon at the start of a line and is no speaker. `Host` and `Guest` are: they also begin credits, which are furniture. */
const NO_SPEAKER =
  /^(?:photo|foto|image|video|audio|source|sources|date|datum|time|place|location|note|notes|tags?|by|speakers|guests|hosts|topics?|links?|transcript|transcript by|translation|translated by|interviewed by|recorded|published|updated|subject|title|subtitle|summary|abstract|keywords|todo|fyi|btw|edit|correction|https?|read more|see also|related|example|for example|warning|tip|p\.s|ps|tel|phone|fax|e-?mail|website|address)$/i

/** "Now Ana, tell me this:" goes on as a sentence does; what somebody is has neither verb nor pronoun. */
const NO_ROLE =
  /[.…–—]|\b(?:i|me|my|you|your|we|us|he|she|they|them|it|this|that|these|those|there|is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|let|tell|say|says|said|ask|asked|as|so|but|because|if|when|then|how|what|why)\b/iu

/** `An Herrn Moor: Wann?`, `To Mr Lind: why?`: who is asked, and not who asks. */
const ADDRESSEE =
  /^(?:An|To|For|À|A|Al|Para|Per|Za|К) (?:Herrn?|Frau|Mr|Mrs|Ms|Dr|the|Monsieur|Madame|señora?|don|signora?|gospodin[au]?|gospođ[iu])\.? /iu

/** A capital, or a particle or a quotation mark before one: `van Wirdum`, `d'Ormesson`, `«ВЗ»`. */
const BEGINS =
  /^(?:«|(?:van|von|de|der|den|du|da|di|del|della|la|le|al|el|bin|ibn|ten|ter) |[dl]'|dell')?[\p{Lu}\p{Lo}]/u

/** Could the words be the name, the title or the part of a speaker? */
export const looksLikeSpeaker = remember((printed) => {
  const text = closeUp(printed)
  if (NO_SPEAKER.test(text) || /[?!;"“”|=<>{}/\\]|\.\s+\p{Ll}/u.test(text)) return false
  if (!BEGINS.test(text) || ADDRESSEE.test(text)) return false
  if (PARTS.test(labelKey(text))) return true
  // A paper in quotation marks has any words.
  if (/^«[^»]{2,40}»$/.test(text)) return true
  // "Ana Moor, spokeswoman of the port": behind a full name and a comma stands what the person does.
  const [name = '', role] = text.split(/, (.+)/s)
  const named = role !== undefined && /^\S+(?: \S+){1,3}$/.test(name) && !NO_ROLE.test(role)
  const words = (named ? name : text).split(/ +/)
  if (words.length > MOST_WORDS || (named && role.split(/ +/).length > MOST_WORDS)) return false
  return words.every(
    (word) =>
      /^(?:["'(«]|\p{Ll}{1,4}'?)?[\p{Lu}\p{Lo}\d#]/u.test(word) ||
      CONNECTORS.has(word.toLowerCase()) ||
      /^[&,–-]$/.test(word),
  )
})

/** `G u s m a n` -> `Gusman`: some papers space the letters of a name instead of setting it bold. */
export function closeUp(label: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(label) ? label.replaceAll(' ', '') : label
}

/** `Q1`, `Answer 12`: the number counts questions, not people; that of `Speaker 1` and `P1` (a participant) tells them apart. */
const COUNTED = /^(q|a|question|answer|frage|antwort|pregunta|respuesta|pitanje|odgovor|вопрос|ответ) ?\d{1,3}$/

/** `FRAGE MOOR`, `ZUSATZFRAGE MOOR`: German press rooms print who asks. */
export const QUESTION_OF = /^(?:Zusatz|Nach)?frage (?=\p{L})/iu

/** Labels that differ in case, dots and spaces alone are one: `P. C.` = `p c`, and `Q1` = `q`. */
export const labelKey = remember((label) =>
  closeUp(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(COUNTED, '$1')
    .replace(QUESTION_OF, ''),
)

/** `European Western Balkans` -> `EWB`; small words and lower-cased ones give no letter. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => /^[«"'(]?(\p{Lu})/u.exec(word)?.[1] ?? '')
    .join('')
}

/** Can both labels mean the same voice: one the initials, or the first or last word, of the other? */
export function areVariants(left: string, right: string): boolean {
  // "Pregunta" once, then "P": words for one part are one voice.
  const [one, other] = [labelKey(left), labelKey(right)]
  if ((ASKS.test(one) && ASKS.test(other)) || (ANSWERS.test(one) && ANSWERS.test(other))) return true
  const isGlued = one !== other && one.length > 5 && one.replaceAll(' ', '') === other.replaceAll(' ', '')
  return isGlued || shortens(left, right) || shortens(right, left) || isMisspelt(one, other)
}

/** `Qestion` for `Question`: one letter lost inside a word of six or more. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length < 6 || long.length - short.length !== 1 || !/^\p{L}+$/u.test(long)) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1)
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sir|mme|herr|frau|gospodin|gospođa)\.? /i

/** What stands before a name in the first label alone. */
const TITLE =
  /^(?:ведущ(?:ий|ая)|voditelj(?:ka)?|moderator(?:in)?|host|dr\.|prof\.|professor|general|minister|mayor|president|secretary|senator|ambassador|judge|colonel|captain) /i

/** "NATHAN CORRIGAN, HOST" -> the name; what follows the comma is a part or a place. */
const nameOf = remember((label) => {
  const [titled = ''] = label.split(',')
  const name = titled.replace(TITLE, '')
  return {
    full: labelKey(name),
    titled: labelKey(titled),
    // «Полярный вестник» -> «ПВ»: papers in quotation marks begin their second word small.
    initials: QUOTED.test(name) ? initials(labelKey(name).toUpperCase()) : initials(name),
    alone: titled === label,
  }
})

const QUOTED = /^[«"“„]/

function shortens(short: string, long: string): boolean {
  if (!/[ -]/.test(long)) return false
  const { full, titled, initials, alone } = nameOf(long)
  if (!full.includes(' ')) return false
  const compact = short.replace(/[\s.&«»"“”„-]/g, '')
  if (compact.length >= 2 && compact.length <= 6 && compact === compact.toUpperCase() && compact === initials)
    return true
  const bare = labelKey(short.replace(HONORIFIC, ''))
  // "PETER KALLE, Heritage Trust" once, then "PETER KALLE"; "Mayor Ana Moor" once, then "Mayor"
  if ((bare === full && !alone) || (bare.length > 1 && titled !== full && titled.startsWith(`${bare} `))) return true
  if (bare.length > 1 && (full.endsWith(` ${bare}`) || full.startsWith(`${bare} `))) return true
  // "J. Moor" and "J. L. Moor" for "Jaime Moor"
  const words = bare.split(' ')
  const family = words.slice(words.findIndex((word) => word.length > 1)).join(' ')
  const isInitial = words[0]?.length === 1 && family.length > 1
  return isInitial && full.startsWith(words[0] ?? '') && full.endsWith(` ${family}`)
}

/** Labels that say who asks. */
export const ASKS =
  /^(?:q|question|questions?|press|the press|reporter|questioner|journalist|interviewer|pitanje|p|novinar(?:ka)?|новинар(?:ка)?|redakcija|редакција|(?:zusatz|nach)?frage|journalistin?|redaktion|pregunta|pergunta|domanda|pyetje|вопрос|корреспондент|журналист(?:ка)?|питање|intervistatore|intervistatrice|giornalista|journaliste|periodista|entrevistador(?:a)?|jornalista|gazetar(?:ja)?)$/

/** Parts that somebody has who may speak but once. */
export const PARTS =
  /^(?:(?:an? |the )?(?:unidentified |unknown |male |female |second |another )?(?:moderator|audience|caller|voice|speaker|operator|interpreter|translator|announcer|narrator|questioner|participant|spectator|student|audience member|member of the audience|publikum|zuschauer|iz publike|público|public|oyente|auditeur|auditrice|hörer|hörerin|anrufer|anruferin|ascoltatore|ascoltatrice|slušalac|slušateljica|gledalac|слушалац|слушатель|слушательница|зритель|голос|voce|voix|stimme)(?: \d{1,3})?|all|everyone|crowd)$/

/** Labels that say who answers. */
export const ANSWERS =
  /^(?:a|r|o|answer|odgovor|antwort|respuesta|resposta|risposta|réponse|përgjigje|ответ|одговор|interviewee)$/
