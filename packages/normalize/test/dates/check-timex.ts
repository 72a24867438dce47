import { parse } from 'edtf'
import type { Timex } from '../../src/dates/timex.ts'

const seen = new Map<string, string | null>()

/** Why a reader of EDTF would refuse it; null where none would. */
function edtfError(edtf: string): string | null {
  const known = seen.get(edtf)
  if (known !== undefined) return known
  let error: string | null = null
  try {
    parse(edtf)
  } catch (caught) {
    error = `"${edtf}" is no EDTF: ${String(caught).split('\n')[0]}`
  }
  seen.set(edtf, error)
  return error
}

const lastDay = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))

/**
 * First and last day of `2023`, `2023-02`, `2023-02-06`, `199` and `18`, counted in another way than the source does.
 */
function daysOf(value: string): [string, string] | null {
  const stem = value.replace(/T.*$/, '')
  if (/^\d{2}$/.test(stem)) return [`${stem}01-01-01`, `${String(Number(stem) + 1).padStart(2, '0')}00-12-31`]
  if (/^\d{3}$/.test(stem)) return [`${stem}0-01-01`, `${stem}9-12-31`]
  if (/^\d{4}$/.test(stem)) return [`${stem}-01-01`, `${stem}-12-31`]
  if (/^\d{4}-\d\d$/.test(stem) && Number(stem.slice(0, 4)) > 99)
    return [`${stem}-01`, lastDay(stem).toISOString().slice(0, 10)]
  return /^\d{4}-\d\d-\d\d$/.test(stem) ? [stem, stem] : null
}

/** What is wrong in itself with what a rule made of a text; an empty list where nothing is. */
export function faultsOf({ type, value, mod, edtf, earliest, latest, resolution, from }: Timex): string[] {
  const faults: string[] = []
  const say = (wrong: boolean, fault: string) => {
    if (wrong) faults.push(`${value}: ${fault}`)
  }
  say(!/^(?:(?:BC)?[\dX]{2,4}(?:-|T|$)|P|\w+_REF$)/.test(value), 'is no TIMEX3 value')
  say(earliest !== null && latest !== null && earliest > latest, `${earliest} is after ${latest}`)
  for (const day of [earliest, latest]) {
    say(day !== null && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day, `${day} is no day`)
  }
  const error = edtf === null ? null : edtfError(edtf)
  say(error !== null, error ?? '')
  say((earliest !== null || latest !== null) && edtf === null, 'has bounds and no EDTF')
  say(type === 'SET' && edtf !== null, 'comes back and has a place')
  say(/X/.test(value) && type === 'DATE' && edtf !== null && !edtf.startsWith('['), 'is open and has a place')
  say(resolution === 'explicit' && from !== null, 'is explicit and counted from another date')
  say(type === 'DATE' && resolution === 'relative' && edtf !== null && from === null, 'is counted from nothing')
  const days = type === 'DATE' || type === 'TIME' ? daysOf(value) : null
  if (days && value.length !== 4)
    say(earliest !== days[0] || latest !== days[1], `means ${days}, not ${earliest} to ${latest}`)
  if (days && value.length === 4 && (mod === null || mod === 'APPROX'))
    say(earliest !== days[0] || latest !== days[1], `means ${days}, not ${earliest} to ${latest}`)
  if (days && value.length === 4 && earliest && latest)
    say(earliest < days[0] || latest > days[1], 'bounds leave the year')
  return faults
}
