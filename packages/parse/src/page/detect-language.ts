import { eld } from 'eld/extrasmall'
import type { Segment } from '../document/document.ts'
import { TELLING } from '../vocabulary/south-slavic.ts'
import type { Page } from './page.ts'

/** UTF-16 units that are shown to the detector (eld); chosen by eye. */
const SAMPLE_LENGTH = 1000

/** Small words that no other language spells so; `for`, `have`, `are` and `in` are words elsewhere too. */
const ENGLISH_WORD = /\b(?:the|and|that|this|with|you|which|from|they|would)\b/gi

/** Words per UTF-16 unit. 267 of 272 English interviews reach it; six in other languages hold no such word. */
const MIN_ENGLISH_DENSITY = 1 / 70

/** Words; fewer may be names or quotations. Chosen by eye. */
const MIN_ENGLISH_WORDS = 4

/** UTF-16 units. Bosnian, Croatian and Serbian differ in rare words, so their sample is longer. Chosen by eye. */
const SOUTH_SLAVIC_SAMPLE_LENGTH = 6000

/** Letters. A shorter text is a name or a date in any language. Chosen by eye. */
const MIN_LETTERS = 40

/**
 * Detects the language of a text as BCP 47, "und" where it is too short. It reads speech, standfirst and prose only:
 * menus and names of sites are often in another language than the interview.
 */
export function detectLanguage(page: Page, segments: readonly Segment[]): string {
  const sample = readSample(page, segments, SAMPLE_LENGTH)
  const english = sample.match(ENGLISH_WORD)?.length ?? 0
  if (english >= MIN_ENGLISH_WORDS && english >= MIN_ENGLISH_DENSITY * sample.length) return 'en'
  if (!ENOUGH_LETTERS.test(sample)) return 'und'
  const { language } = eld.detect(sample)
  if (language === '') return 'und'
  if (!/^(?:sr|hr|bs)$/.test(language)) return language
  return decideSouthSlavic(readSample(page, segments, SOUTH_SLAVIC_SAMPLE_LENGTH), language)
}

const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${MIN_LETTERS}}`, 'u')

/** The first `length` UTF-16 units of speech, standfirst and prose. */
function readSample(page: Page, segments: readonly Segment[], length: number): string {
  let sample = ''
  for (const { kind, start, end } of segments) {
    if (sample.length >= length) break
    if (kind === 'speech' || kind === 'lead' || kind === 'prose')
      sample += `${page.text.slice(start, Math.min(end, start + length - sample.length))}\n`
  }
  return sample
}

/** Decides between Bosnian, Croatian and Serbian by script and telling words; the detected one wins a tie. */
function decideSouthSlavic(sample: string, detected: string): string {
  if ((sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > sample.length / 3) return 'sr-Cyrl'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const votes = Object.entries(TELLING).map(([language, telling]) => {
    const known = new Set(telling)
    return { language, count: words.filter((word) => known.has(word)).length }
  })
  const most = Math.max(...votes.map(({ count }) => count))
  const winners = votes.filter(({ count }) => count === most).map(({ language }) => language)
  const language = most === 0 || winners.includes(detected) ? detected : (winners[0] ?? detected)
  return language === 'sr' ? 'sr-Latn' : language
}
