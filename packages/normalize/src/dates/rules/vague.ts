import { type DateRule, words } from '../rule.ts'
import { duration, vague } from '../timex.ts'
import { durationValue, unitOf } from '../words.ts'

/** Time that is named and not placed; resolution `vague` lets a reader drop it in one go. */
export const vagueRules: readonly DateRule[] = [
  {
    name: 'now',
    pattern: words('(?<word>now|currently|nowadays|today|at (?:the|this) moment|at present)'),
    // "Rail Now" is a name.
    read: ({ word = '' }, { anchor, before }) =>
      /^\p{Lu}/u.test(word) && /\p{L} $/u.test(before) ? null : vague('PRESENT_REF', anchor),
    examples: [
      ['Therefore, at this moment there', '2023-02-06', 'at this moment', 'PRESENT_REF'],
      ["in today's world", '2023-04-04', 'today', 'PRESENT_REF'],
      ['What is now important', null, 'now', 'PRESENT_REF'],
      ['Ada Obi of Rail Now said', null, null],
    ],
  },
  {
    name: 'recently',
    pattern: words(
      '(?:most |very )?recently|lately|the past(?! (?:\\d|[a-z]+ (?:years?|months?|weeks?|days?|decades?)|(?:year|month|week|decade|few|couple)))|(?:recent|previous) (?:years|months|weeks|days|decades)',
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
    name: 'future',
    pattern: words('the (?:near |foreseeable |distant )?future'),
    read: (_, { anchor }) => vague('FUTURE_REF', anchor),
    examples: [['in the near future?', '2023-02-14', 'the near future', 'FUTURE_REF']],
  },
  {
    name: 'open-duration',
    pattern: words(
      '(?:(?<=\\b(?:for|over|throughout|across) )(?:the |many )?(?<open>years|decades|centuries|months|weeks)(?: to come)?|multi-(?<compound>year|decade))',
    ),
    read: ({ open, compound }) => {
      const unit = unitOf(open ?? compound ?? '')
      return unit && { ...duration(durationValue(null, unit), unit.granularity), resolution: 'vague' }
    },
    examples: [
      ['has been there for centuries and', '2020-12', 'centuries', 'PXCE'],
      ['stand there for centuries to come, despite', '2020-12', 'centuries to come', 'PXCE'],
      ['over the years, NATO', '2020-12', 'the years', 'PXY'],
      ["the Alliance's multi-decade commitment", '2023-02-06', 'multi-decade', 'PXDE'],
    ],
  },
]
