import { alternativesOf } from './index.ts'

const NOUNS = alternativesOf('genre.nouns')

const WITH = alternativesOf('genre.with')

const EVENTS = alternativesOf('genre.events')

/** A sentence that speaks of the interview itself. */
export const INTERVIEW = new RegExp(
  `(?<!\\p{L})(?:${[
    NOUNS,
    WITH,
    '(?:talks?|speaks?|spoke|talked|chatted|sat down|sits down|caught up) (?:to|with)',
    'q ?& ?a:',
    '(?:questions|minutes|words) (?:for|with|to)(?::| )',
    '(?:briefing|gaggle|remarks|press call) by',
  ].join('|')})`,
  'iu',
)

/** A headline that says what sort of talk it is: `Interview with Ana Moor`, `Q&A: the tides`. */
export const GENRE = new RegExp(
  `^(?:(?:an? )?(?:exclusive )?(?:${WITH})|(?:in conversation|interview|q ?& ?a):|${EVENTS}) ?\\S`,
  'iu',
)
