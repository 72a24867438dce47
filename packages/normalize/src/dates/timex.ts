import { dateBounds } from '@colloquy/parse'
import type { z } from 'zod'
import type { granularity, resolution, timexMod, timexType } from '../tables/dates.ts'
import type { Anchor } from './period.ts'

/** What a time expression means. */
export interface Timex {
  type: z.infer<typeof timexType>
  value: string
  mod: z.infer<typeof timexMod> | null
  quant: string | null
  freq: string | null
  edtf: string | null
  earliest: string | null
  latest: string | null
  granularity: z.infer<typeof granularity>
  resolution: z.infer<typeof resolution>
}

const NOTHING_MORE = { mod: null, quant: null, freq: null, edtf: null, earliest: null, latest: null }

/** A stretch of the calendar: value, EDTF and bounds are one (`2023`, `2023-02`, `2023-02-06`). */
export function calendar(date: string, how: 'explicit' | 'relative', mod: Timex['mod'] = null): Timex | null {
  const bounds = dateBounds(date)
  if (!bounds) return null
  const unit = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
  return { ...NOTHING_MORE, type: 'DATE', value: date, mod, edtf: date, ...bounds, granularity: unit, resolution: how }
}

/** A date whose place on the calendar nobody can tell: no anchor, or none precise enough. */
export function unplaced(value: string, unit: Timex['granularity'], mod: Timex['mod'] = null): Timex {
  return { ...NOTHING_MORE, type: 'DATE', value, mod, granularity: unit, resolution: 'relative' }
}

/** A date with its own EDTF and bounds: decades, weeks, parts of a year. */
export function stretch(
  value: string,
  edtf: string | null,
  bounds: { earliest: string; latest: string },
  rest: Pick<Timex, 'granularity' | 'resolution'> & { mod?: Timex['mod'] },
): Timex {
  return { ...NOTHING_MORE, type: 'DATE', value, edtf, ...bounds, mod: null, ...rest }
}

/** A length of time that is not placed on the calendar. */
export function duration(value: string, unit: Timex['granularity'], mod: Timex['mod'] = null): Timex {
  return { ...NOTHING_MORE, type: 'DURATION', value, mod, granularity: unit, resolution: 'duration' }
}

/** Something that comes back: "daily", "24 hours a day". */
export function set(
  value: string,
  unit: Timex['granularity'],
  quant: string | null = null,
  freq: string | null = null,
): Timex {
  return { ...NOTHING_MORE, type: 'SET', value, quant, freq, granularity: unit, resolution: 'set' }
}

/** "now", "in the past", "in the future": open on the unknown side. */
export function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', anchor: Anchor | null): Timex {
  const open = {
    ...NOTHING_MORE,
    type: 'DATE' as const,
    value,
    granularity: 'unknown' as const,
    resolution: 'vague' as const,
  }
  if (!anchor) return open
  if (value === 'PAST_REF') return { ...open, edtf: `../${anchor.value}`, latest: anchor.latest }
  if (value === 'FUTURE_REF') return { ...open, edtf: `${anchor.value}/..`, earliest: anchor.earliest }
  return { ...open, edtf: anchor.value, earliest: anchor.earliest, latest: anchor.latest }
}
