import { memoize } from '../text/memoize.ts'
import { alternativesOf, wordsOf } from '../vocabulary/index.ts'
import { joinSpacedLetters, labelKey } from './label.ts'
import { maySpeakOnce } from './part-label.ts'

/** Words of a name, and of a role behind its comma, at most; chosen by eye. */
const MAX_WORDS = 8

/** Small words inside names and titles. */
const CONNECTORS = new Set([
  ...wordsOf(['particles', 'nameArticles']),
  ...'of the and for in at to on with as des do les i y e za и u'.split(' '),
])

/**
 * Words before a colon at the start of a line that are no speaker. `Host` and `Guest` are not among them: where they
 * begin credits, a row of boilerplate/ takes the line.
 */
const NO_SPEAKER =
  /^(?:photo|foto|image|video|audio|source|sources|date|datum|time|place|location|note|notes|tags?|by|speakers|guests|hosts|topics?|links?|transcript|transcript by|translation|translated by|interviewed by|recorded|published|updated|subject|title|subtitle|summary|abstract|keywords|todo|fyi|btw|edit|correction|https?|read more|see also|related|example|for example|warning|tip|p\.s|ps|tel|phone|fax|e-?mail|website|address)$/i

/** "Now Ana, tell me this:" goes on as a sentence does; a role behind a comma has neither verb nor pronoun. */
const NO_ROLE =
  /[.…–—]|\b(?:i|me|my|you|your|we|us|he|she|they|them|it|this|that|these|those|there|is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|let|tell|say|says|said|ask|asked|as|so|but|because|if|when|then|how|what|why)\b/iu

/** `An Herrn Moor: Wann?`, `To Mr Lind: why?`: the name is that of the person who is asked. */
const ADDRESSEE = new RegExp(
  `^(?:An|To|For|À|A|Al|Para|Per|Za|К) (?:${alternativesOf('honorifics')}|the|don)\\.? `,
  'iu',
)

/** A capital, or a particle or a quotation mark before one: `van Wirdum`, `d'Ormesson`, `«ВЗ»`. */
const NAME_START = new RegExp(
  `^(?:«|(?:${alternativesOf(['particles', 'nameArticles'])}) |[dl]'|dell')?[\\p{Lu}\\p{Lo}]`,
  'u',
)

/** Can the words before a colon be the name, the title or the part of a speaker? Takes them as printed, folded. */
export const looksLikeSpeaker = memoize((printed) => {
  const text = joinSpacedLetters(printed)
  if (NO_SPEAKER.test(text) || /[?!;"“”|=<>{}/\\]|\.\s+\p{Ll}/u.test(text)) return false
  if (!NAME_START.test(text) || ADDRESSEE.test(text)) return false
  if (maySpeakOnce(labelKey(text))) return true
  // The name of an outlet in quotation marks may be any words.
  if (/^«[^»]{2,40}»$/.test(text)) return true
  // "Ana Moor, spokeswoman of the port": a role stands behind a full name and a comma.
  const [name = '', role] = text.split(/, (.+)/s)
  const hasRole = role !== undefined && /^\S+(?: \S+){1,3}$/.test(name) && !NO_ROLE.test(role)
  const words = (hasRole ? name : text).split(/ +/)
  if (words.length > MAX_WORDS || (hasRole && role.split(/ +/).length > MAX_WORDS)) return false
  return words.every(
    (word) =>
      /^(?:["'(«]|\p{Ll}{1,4}'?)?[\p{Lu}\p{Lo}\d#]/u.test(word) ||
      CONNECTORS.has(word.toLowerCase()) ||
      /^[&,–-]$/.test(word),
  )
})
