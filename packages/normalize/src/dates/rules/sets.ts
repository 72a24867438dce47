import { type DateRule, words } from '../rule.ts'
import { set } from '../timex.ts'
import { durationValue, NUMBER, numberOf, UNIT, unitOf, WEEKDAY, WEEKDAYS } from '../words.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
}
const ADVERB = Object.keys(ADVERBS).join('|')

/** What comes back. */
export const setRules: readonly DateRule[] = [
  {
    name: 'adverb',
    pattern: words(`(?:an? (?<noun>${ADVERB}) basis|(?<adverb>${ADVERB}))`),
    read: ({ noun, adverb }) => {
      const unit = unitOf(ADVERBS[(noun ?? adverb ?? '').toLowerCase()] ?? '')
      return unit && set(durationValue(1, unit), unit.granularity)
    },
    examples: [
      ['side by side on a daily basis with', null, 'a daily basis', 'P1D'],
      ['in our daily activities', null, 'daily', 'P1D'],
    ],
  },
  {
    name: 'around-the-clock',
    pattern: words('24 hours a day|24/7|around the clock'),
    read: () => set('P1D', 'day', 'EVERY', '24H'),
    examples: [
      ['24 hours a day', null, '24 hours a day', 'P1D'],
      ['24/7', null, '24/7', 'P1D'],
    ],
  },
  {
    name: 'every-unit',
    pattern: words(`(?<quant>every|each) (?:(?<count>${NUMBER}) )?(?<unit>${UNIT}s?)`),
    read: ({ quant = '', count, unit: word = '' }) => {
      const unit = unitOf(word)
      return (
        unit &&
        set(durationValue(count === undefined ? 1 : numberOf(count), unit), unit.granularity, quant.toUpperCase())
      )
    },
    examples: [
      ['every year', null, 'every year', 'P1Y'],
      ['every two weeks', null, 'every two weeks', 'P2W'],
    ],
  },
  {
    name: 'every-weekday',
    pattern: words(`(?<quant>every|each) (?<weekday>${WEEKDAY})`),
    read: ({ quant = '', weekday = '' }) =>
      set(`XXXX-WXX-${WEEKDAYS.indexOf(weekday.toLowerCase()) + 1}`, 'day', quant.toUpperCase()),
    examples: [['every Monday', null, 'every Monday', 'XXXX-WXX-1']],
  },
]
