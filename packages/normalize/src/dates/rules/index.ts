import type { DateRule } from '../rule.ts'
import { calendarRules } from './calendar.ts'
import { durationRules } from './durations.ts'
import { relativeRules } from './relative.ts'
import { setRules } from './sets.ts'
import { vagueRules } from './vague.ts'

/** Every date rule. Of two that claim the same words the longer match wins, then the earlier rule. */
export const dateRules: readonly DateRule[] = [
  ...calendarRules,
  ...relativeRules,
  ...durationRules,
  ...setRules,
  ...vagueRules,
]
