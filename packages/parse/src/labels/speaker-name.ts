import { remember } from '../text/memoize.ts'
import { alternativesOf, wordsOf } from '../vocabulary/index.ts'
import { closeUp, labelKey } from './label.ts'
import { maySpeakOnce } from './part-label.ts'

const MOST_WORDS = 8

/** Small words inside names and titles. */
const CONNECTORS = new Set([
  ...wordsOf(['particles', 'nameArticles']),
  ...'of the and for in at to on with as des do les i y e za и u'.split(' '),
])

/** What stands before a colon at the start of a line and is no speaker. `Host` and `Guest` are: they also begin credits, which are furniture. */
const NO_SPEAKER =
  /^(?:photo|foto|image|video|audio|source|sources|date|datum|time|place|location|note|notes|tags?|by|speakers|guests|hosts|topics?|links?|transcript|transcript by|translation|translated by|interviewed by|recorded|published|updated|subject|title|subtitle|summary|abstract|keywords|todo|fyi|btw|edit|correction|https?|read more|see also|related|example|for example|warning|tip|p\.s|ps|tel|phone|fax|e-?mail|website|address)$/i

/** "Now Ana, tell me this:" goes on as a sentence does; what somebody is has neither verb nor pronoun. */
const NO_ROLE =
  /[.…–—]|\b(?:i|me|my|you|your|we|us|he|she|they|them|it|this|that|these|those|there|is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|let|tell|say|says|said|ask|asked|as|so|but|because|if|when|then|how|what|why)\b/iu

/** `An Herrn Moor: Wann?`, `To Mr Lind: why?`: who is asked, and not who asks. */
const ADDRESSEE = new RegExp(
  `^(?:An|To|For|À|A|Al|Para|Per|Za|К) (?:${alternativesOf('honorifics')}|the|don)\\.? `,
  'iu',
)

/** A capital, or a particle or a quotation mark before one: `van Wirdum`, `d'Ormesson`, `«ВЗ»`. */
const BEGINS = new RegExp(
  `^(?:«|(?:${alternativesOf(['particles', 'nameArticles'])}) |[dl]'|dell')?[\\p{Lu}\\p{Lo}]`,
  'u',
)

/** Could the words be the name, the title or the part of a speaker? */
export const looksLikeSpeaker = remember((printed) => {
  const text = closeUp(printed)
  if (NO_SPEAKER.test(text) || /[?!;"“”|=<>{}/\\]|\.\s+\p{Ll}/u.test(text)) return false
  if (!BEGINS.test(text) || ADDRESSEE.test(text)) return false
  if (maySpeakOnce(labelKey(text))) return true
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
