import type { DateRule } from '../rule.ts'
import { dayRules } from './days.ts'
import { durationRules } from './durations.ts'
import { holidayRules } from './holidays.ts'
import { monthAndYearRules } from './months-and-years.ts'
import { otherLanguageRules } from './other-languages.ts'
import { relativeRules } from './relative.ts'
import { setRules } from './sets.ts'
import { timeRules } from './times.ts'
import { vagueRules } from './vague.ts'

/**
 * Rules by family, in the order in which they are asked: of two that claim the same words the longer match wins, then
 * the earlier.
 */
export const families: readonly { title: string; rules: readonly DateRule[] }[] = [
  { title: 'Days', rules: dayRules },
  { title: 'Months, years and longer', rules: monthAndYearRules },
  { title: 'Holidays', rules: holidayRules },
  { title: 'Times of day', rules: timeRules },
  { title: 'Counted from another date', rules: relativeRules },
  { title: 'Lengths', rules: durationRules },
  { title: 'What comes back', rules: setRules },
  { title: 'Vague', rules: vagueRules },
  { title: 'Other languages', rules: otherLanguageRules },
]

export const dateRules: readonly DateRule[] = families.flatMap(({ rules }) => rules)
