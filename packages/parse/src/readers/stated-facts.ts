import type { Finding } from '../document/document.ts'
import { isHttpAddress, type OwnFacts } from '../document/facts.ts'
import { dateBounds } from '../printed-dates/calendar.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import { fold } from '../text/fold.ts'

/** The same as it stands in the file, of any type. */
export type UncheckedFacts = { readonly [key in keyof OwnFacts]?: unknown }

/** Each fact that is what it should be; of each that is not, a warning says so. */
export function checkFacts(stated: UncheckedFacts): { own: OwnFacts; findings: Finding[] } {
  const findings: Finding[] = []
  const checked = (name: keyof OwnFacts, read: (value: string) => string | null, form: string) => {
    const value = plainText(stated[name])
    const fact = value === null ? null : read(value)
    if (value !== null && fact === null) {
      const message = `the file states ${name} "${value.slice(0, 100)}", which is not ${form}; it is left out: say it in sources.csv`
      findings.push({ severity: 'warning', rule: 'stated-facts', span: null, message })
    }
    return fact
  }
  const own = {
    title: plainText(stated.title),
    url: checked('url', readAddress, 'an http address'),
    outlet: plainText(stated.outlet),
    published: checked('published', readDate, 'a date like 2023-02-06'),
    language: checked('language', readLanguage, 'a language code like en or sr-Latn'),
  }
  return { own, findings }
}

/** A text or a number without white space around or inside it, NFC; null for everything else and for nothing. */
function plainText(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return text.replace(/\s+/g, ' ').trim().normalize('NFC') || null
}

export function readAddress(value: string): string | null {
  return isHttpAddress(value) ? value : null
}

/** `2023-02-06T23:30:00+01:00` -> `2023-02-06`; `February 6, 2023` too; `soon` -> null. */
export function readDate(value: string): string | null {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{1,2}:.*)?$/.exec(value)?.[1]
  if (iso !== undefined) return dateBounds(iso) ? iso : null
  return readDateLine(fold(value))
}

/** `en_US` -> `en-US`; `English` -> null. */
export function readLanguage(value: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0] ?? ''
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null
  } catch {
    return null
  }
}
