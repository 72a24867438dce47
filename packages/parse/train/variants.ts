import type { Span } from '../src/document/document.ts'
import { at } from '../src/text/at.ts'
import type { Emphasis } from '../src/text/markup.ts'
import { FORMS, type Form } from './forms.ts'
import type { GoldText, TurnOfText } from './gold-text.ts'
import { type InventedVoice, inventVoices } from './invented-voices.ts'
import { type PageUnit, readPageUnits } from './page-units.ts'
import { makeRandom } from './train-chain.ts'
import { wrapWords } from './wrap-words.ts'

/** Turns that a page needs to show its form; chosen by eye. */
const MIN_TURNS = 4

/** Shares of variants, each chosen by eye: an empty line between paragraphs, no line breaks, broken lines. */
const GAP_SHARE = 0.5
const FLAT_SHARE = 0.12
const WRAPPED_SHARE = 0.12

/** Columns of broken lines: from 45 up to 75. */
const MIN_COLUMNS = 45
const COLUMN_RANGE = 30

/** Share of variants with a line of a site in the talk, and share of their turns that it follows; chosen by eye. */
const SITE_LINE_SHARE = 0.4
const SITE_LINE_TURN_SHARE = 0.12

const SITE_LINES = [
  'Share this article',
  'Advertisement',
  'Read more',
  'Sign up for our newsletter',
  '- -',
  '***',
  'Photo: archive',
  'Subscribe',
  'Loading...',
  'Reklama',
  'Anzeige',
  'Publicité',
  'Publicidad',
  'Реклама',
  'Foto: Privat',
  'Play video',
  '12:04',
  'Continue reading below',
]

/** Seconds: a talk begins at 3, and a turn takes 5 to 45; chosen by eye. */
const FIRST_SECOND = 3
const MIN_TURN_SECONDS = 5
const TURN_SECONDS_RANGE = 40

/** How a variant is set; drawn once for each. */
interface Setting {
  form: Form
  /** Between paragraphs. */
  gap: string
  /** Has the page lost its line breaks from the first turn on? */
  isFlat: boolean
  /** Columns of a line; null: a paragraph is one line. */
  columns: number | null
  siteLine: string | null
}

/**
 * The page set in another way, with its gold; null where it has too few turns. The same seed gives the same variant.
 * @param form that it is set in, else one is drawn
 */
export function makeVariant(gold: GoldText, seed: number, form?: Form): GoldText | null {
  const random = makeRandom(seed)
  const units = readPageUnits(gold)
  if (units.filter(({ kind }) => kind === 'turn').length < MIN_TURNS) return null
  const setting = drawSetting(random, form)
  return setPage(gold, units, setting, random)
}

function pick<T extends NonNullable<unknown>>(list: readonly T[], random: () => number): T {
  return at(list, Math.floor(random() * list.length))
}

function drawSetting(random: () => number, given: Form | undefined): Setting {
  const form = given ?? pick(FORMS, random)
  const gap = random() < GAP_SHARE ? '\n\n' : '\n'
  const isFlat = random() < FLAT_SHARE
  const isWrapped = !isFlat && random() < WRAPPED_SHARE
  const columns = isWrapped ? MIN_COLUMNS + Math.floor(random() * COLUMN_RANGE) : null
  const siteLine = random() < SITE_LINE_SHARE ? pick(SITE_LINES, random) : null
  return { form, gap, isFlat, columns, siteLine }
}

function setPage(gold: GoldText, units: readonly PageUnit[], setting: Setting, random: () => number): GoldText {
  const { form, gap, isFlat, columns, siteLine } = setting
  const voices = inventVoices(gold.turns, random)
  const turns = gold.turns.map((turn): TurnOfText => ({ ...turn, spans: [] }))
  const other: (Span & { kind: string })[] = []
  const emphasis: Emphasis[] = []
  let text = ''
  const put = (piece: string): Span => {
    const start = text.length
    text += piece
    return { start, end: text.length }
  }
  const setLines = (piece: string) => put(columns === null ? piece : wrapWords(piece, columns))
  let questions = 0
  let seconds = FIRST_SECOND
  let hasBegun = false
  for (const unit of units) {
    if (unit.kind === 'other') {
      other.push({ kind: unit.name, ...setLines(unit.text) })
      put(isFlat && hasBegun ? ' ' : gap)
      continue
    }
    hasBegun = true
    const turn = at(turns, unit.turn)
    const asks = turn.role === 'interviewer' || turn.role === 'moderator'
    if (asks) questions += 1
    seconds += MIN_TURN_SECONDS + Math.floor(random() * TURN_SECONDS_RANGE)
    const marks = asks ? (form.question ?? '') : (form.answer ?? '')
    const mark = typeof marks === 'string' ? marks : pick(marks, random)
    const label = put(fillMark(mark, { voice: at(voices, unit.turn), questions, seconds, gap }))
    const { start } = label
    if (isFlat) turn.spans.push(put(unit.paragraphs.join(' ')))
    else {
      for (const [index, paragraph] of unit.paragraphs.entries()) {
        if (index > 0) put(gap)
        turn.spans.push(setLines(paragraph))
      }
    }
    put((asks ? form.questionEnd : form.answerEnd) ?? '')
    if (form.emphasis?.of === 'label') emphasis.push({ start, end: label.end - 1, style: form.emphasis.style })
    if (form.emphasis?.of === 'question' && asks)
      emphasis.push({ start: label.end, end: text.length, style: form.emphasis.style })
    put(isFlat ? ' ' : gap)
    if (siteLine !== null && !isFlat && random() < SITE_LINE_TURN_SHARE) {
      other.push({ kind: 'boilerplate', ...put(siteLine) })
      put(gap)
    }
  }
  return { text, turns: turns.filter(({ spans }) => spans.length > 0), other, ignore: [], emphasis }
}

interface MarkWords {
  voice: InventedVoice
  /** Questions so far, with this one. */
  questions: number
  /** Since the beginning of the talk. */
  seconds: number
  gap: string
}

/** `[{time}] {first}: ` -> `[01:07] Ana: `. */
function fillMark(mark: string, { voice, questions, seconds, gap }: MarkWords): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const words = new Map([
    ['name', voice.name],
    ['NAME', voice.name.toUpperCase()],
    ['first', voice.first],
    ['first lower', voice.first.toLowerCase()],
    ['initials', voice.initials],
    ['voice', String(voice.number)],
    ['number', String(questions)],
    ['time', `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`],
    ['gap', gap],
  ])
  return mark.replace(/\{([^}]+)\}/g, (place, key: string) => words.get(key) ?? place)
}
