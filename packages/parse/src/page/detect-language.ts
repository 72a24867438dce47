import { eld } from 'eld/extrasmall'
import type { Segment } from '../document/document.ts'
import { TELLING } from '../vocabulary/south-slavic.ts'
import type { Page } from './page.ts'

/** As much as the detector takes. */
const MANY = 1000

/**
 * Small words that no other language spells so; `for`, `have`, `are` and `in` are words elsewhere too. Of 272 English
 * interviews 267 say one in every 70 characters or more, of six in other languages none says any.
 */
const ENGLISH = /\b(?:the|and|that|this|with|you|which|from|they|would)\b/gi

const ENGLISH_SHARE = 1 / 70

const FEWEST_ENGLISH = 4

/** Standards that share most of their words are told by rare ones, which takes a longer look. */
const ENOUGH_WORDS = 6000

/** Fewer letters than this are a name or a date in any language. */
const TOO_FEW = 40

/**
 * The language of a text as BCP 47, "und" where it is too short to tell. Speech and standfirst are asked: menus and
 * names of sites are often in another language than the interview.
 */
export function detectLanguage(page: Page, segments: readonly Segment[]): string {
  const sample = readSample(page, segments, MANY)
  const english = sample.match(ENGLISH)?.length ?? 0
  if (english >= FEWEST_ENGLISH && english >= ENGLISH_SHARE * sample.length) return 'en'
  if (!LETTERS.test(sample)) return 'und'
  const { language } = eld.detect(sample)
  if (language === '') return 'und'
  return /^(?:sr|hr|bs)$/.test(language) ? southSlavic(readSample(page, segments, ENOUGH_WORDS), language) : language
}

const LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${TOO_FEW}}`, 'u')

/** The first `length` characters that somebody says or tells. */
function readSample(page: Page, segments: readonly Segment[], length: number): string {
  let sample = ''
  for (const { kind, start, end } of segments) {
    if (sample.length >= length) break
    if (kind === 'speech' || kind === 'lead' || kind === 'prose')
      sample += `${page.text.slice(start, Math.min(end, start + length - sample.length))}\n`
  }
  return sample
}

function southSlavic(sample: string, detected: string): string {
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
