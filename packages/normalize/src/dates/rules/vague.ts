import { compile } from '../pattern.ts'
import type { DateRule } from '../rule.ts'
import { duration, granularityOf, set, vague } from '../timex.ts'
import { unitOf } from '../words.ts'

/** Time that is named and not placed; resolution `vague` lets a reader drop it in one go. */
export const vagueRules: readonly DateRule[] = [
  {
    name: 'now',
    pattern: compile(
      '(right now|now|currently|nowadays|today|at (the|this) (very)? moment|at present|at this time|at this point in time|these days|the time being|the present|present - day|presently|modern day|modern - day)',
    ),
    // "Rail Now" is a name; "now and then" and "the present document" tell no time.
    accept: (_, { text, before, after }) =>
      !(/^\p{Lu}/u.test(text) && /\p{L} $/u.test(before)) &&
      !/^ and (?:then|again)/.test(after) &&
      !(/^the present$/i.test(text) && /^ \p{Ll}/u.test(after)),
    read: (_, { anchor }) => vague('PRESENT_REF', anchor),
    examples: [
      ['Therefore, at this moment there', '2023-02-06', 'at this moment', 'PRESENT_REF'],
      ["in today's world", '2023-04-04', 'today', 'PRESENT_REF'],
      ['What is now important', null, 'now', 'PRESENT_REF'],
      ['Ada Obi of Rail Now said', null, null],
    ],
  },
  {
    name: 'at-this-time',
    pattern: compile('(?<= (around|about|by|during|from|until|since)) this time (?! (around|of|last))'),
    read: (_, { anchor }) => vague('PRESENT_REF', anchor),
    examples: [['Around this time, he became', '2009', 'this time', 'PRESENT_REF']],
  },
  {
    name: 'this-period',
    pattern: compile('(?<= (during|in|over|throughout|for)) (this|that|the same) period (?! of)'),
    read: () => ({ ...vague('PAST_REF', null), value: 'XXXX' }),
    examples: [['During this period he wrote', '2009', 'this period', 'XXXX']],
  },
  {
    name: 'at-night',
    pattern: compile('(?<= (at|by|during)) (the)? (night|daytime)'),
    accept: (_, { text, after }) => /^(?:night|daytime)$|^the (?:night|day)/i.test(text) && !/^ of/.test(after),
    read: (_, { text }) => ({
      ...set(`XXXX-XX-XX${/night/i.test(text) ? 'TNI' : 'TDT'}`, 'time'),
      resolution: 'vague',
    }),
    examples: [['they came at night', null, 'night', 'XXXX-XX-XXTNI']],
  },
  {
    name: 'current',
    pattern: compile('current'),
    accept: (_, { after, text, before }) =>
      /^ \p{L}/u.test(after) &&
      !(/^C/.test(text) && /\p{L} $/u.test(before)) &&
      !/(?:electric|ocean|direct|alternating) $/i.test(before),
    read: (_, { anchor }) => vague('PRESENT_REF', anchor),
    examples: [['see the current situation', '2023-02-14', 'current', 'PRESENT_REF']],
  },
  {
    name: 'recently',
    pattern: compile(
      '((most|very)? recently|lately|the past|the (recent|distant) past|(recent|previous|past) (years|months|weeks|days|decades|centuries|times)|most recent)',
    ),
    // "the past" is a time where no noun follows: "the past practice" is none.
    accept: (_, { text, after }) =>
      !/^the past$/i.test(text) ||
      /^(?:[^\p{L}\d\s-]|$|\s+(?:and|but|or|when|where|that|which|who|is|was|are|were|has|had|have|will|would|can|we|they|it|to|with|for|in|on|as|because|than|into|like|so|if)(?![\p{L}]))/u.test(
        after,
      ),
    read: (_, { anchor }) => vague('PAST_REF', anchor),
    examples: [
      ['who he recently met', '2023-02-06', 'recently', 'PAST_REF'],
      ['increasing in recent years.', '2018-10-18', 'recent years', 'PAST_REF'],
      ['We must never forget the past, but', '2020-12', 'the past', 'PAST_REF'],
      ['In previous years, there', '2023-02-14', 'previous years', 'PAST_REF'],
    ],
  },
  {
    name: 'recent',
    pattern: compile('recent'),
    accept: (_, { after }) => /^ \p{Ll}/u.test(after),
    read: (_, { anchor }) => vague('PAST_REF', anchor),
    examples: [['The recent tensions', '2023-02-06', 'recent', 'PAST_REF']],
  },
  {
    name: 'future',
    pattern: compile('(the? (near|foreseeable|distant|immediate|not too distant)? future|future)'),
    accept: (_, { text, before, after }) =>
      !(/Future/.test(text) && (/\p{L} $/u.test(before) || /^ (?:of|\p{Lu})/u.test(after))),
    read: (_, { anchor }) => vague('FUTURE_REF', anchor),
    examples: [
      ['in the near future?', '2023-02-14', 'the near future', 'FUTURE_REF'],
      ['a better future', '2023-02-14', 'future', 'FUTURE_REF'],
      ['Young Future Bank', '2023-02-14', null],
    ],
  },
  {
    name: 'open-duration',
    pattern: compile(
      '((?<= (for|over|throughout|across|through|after|lasted|spent|took)) (the|many|several|long)? unit=(years|decades|centuries|months|weeks|days) (to come)?|(multi) - unit=(year|decade|day|month))',
    ),
    accept: (_, { after }) => !/^ (?:ago|later|earlier|after|before|old|since|following|\d)/.test(after),
    read: ({ unit = '' }, { anchor, text, before, after }) => {
      const timex = {
        ...duration(null, unitOf(unit)),
        granularity: granularityOf(unitOf(unit)),
        resolution: 'vague' as const,
      }
      if (!anchor) return timex
      if (/to come$/i.test(text))
        return { ...timex, edtf: `${anchor.value}/..`, earliest: anchor.earliest, from: 'anchor' }
      // "has been there for years" ends today; "they fought for years" does not say.
      const perfect = /(?<![\p{L}])(?:has|have|'ve|'s)(?![\p{L}])/iu
      return perfect.test(before.split(/[.!?;\n]/).at(-1) ?? '') ||
        (/^the/i.test(text) && perfect.test(after.split(/[.!?;\n]/, 1)[0] ?? ''))
        ? { ...timex, edtf: `../${anchor.value}`, latest: anchor.latest, from: 'anchor' }
        : timex
    },
    examples: [
      ['has been there for centuries and', '2020-12', 'centuries', 'PXCE'],
      ['stand there for centuries to come, despite', '2020-12', 'centuries to come', 'PXCE'],
      ['over the years, NATO', '2020-12', 'the years', 'PXY'],
      ["the Alliance's multi-decade commitment", '2023-02-06', 'multi-decade', 'PXDE'],
    ],
  },
]
