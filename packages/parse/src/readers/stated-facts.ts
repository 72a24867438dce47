import type { Finding } from '../document/document.ts'
import { isHttpAddress, type OwnFacts } from '../document/facts.ts'
import { dateBounds } from '../printed-dates/calendar.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import { at } from '../text/at.ts'
import { fold } from '../text/fold.ts'

/** The facts as they stand in the file, of any type. */
export type UncheckedFacts = { readonly [key in keyof OwnFacts]?: unknown }

/** Checks the facts that a file states. A fact in a wrong form becomes null, and a warning says so. */
export function checkFacts(stated: UncheckedFacts): { own: OwnFacts; findings: Finding[] } {
  const findings: Finding[] = []
  const checked = (name: keyof OwnFacts, read: (value: string) => string | null, form: string) => {
    const value = textOf(stated[name])
    const fact = value === null ? null : read(value)
    if (value !== null && fact === null) {
      const fault = `the file states ${name} "${value.slice(0, 100)}", which is not ${form}`
      const message = `${fault}; it is left out: say it in sources.csv`
      findings.push({ severity: 'warning', rule: 'stated-facts', span: null, message })
    }
    return fact
  }
  const own = {
    title: textOf(stated.title),
    url: checked('url', readAddress, 'an http address'),
    outlet: textOf(stated.outlet),
    published: checked('published', readDate, 'a date like 2023-02-06'),
    language: checked('language', readLanguage, 'a language code like en or sr-Latn'),
  }
  return { own, findings }
}

/** A string or a number as a text in NFC, with single spaces; null for every other value and for an empty text. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return text.replace(/\s+/g, ' ').trim().normalize('NFC') || null
}

/** An http address as it is; null for every other text. */
export function readAddress(value: string): string | null {
  return isHttpAddress(value) ? value : null
}

/**
 * `2023-02-06T23:30:00+01:00` -> `2023-02-06`, `February 6, 2023` -> `2023-02-06`, `2023` -> `2023`, `soon` -> null.
 */
export function readDate(value: string): string | null {
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{1,2}:.*)?$/.exec(value)?.[1]
  if (iso !== undefined) return dateBounds(iso) ? iso : null
  return readDateLine(fold(value))
}

/** `en_US` -> `en-US` (BCP 47); `English` -> null. */
export function readLanguage(value: string): string | null {
  try {
    const tag = at(Intl.getCanonicalLocales(value.replaceAll('_', '-')), 0)
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : null
  } catch {
    return null
  }
}
