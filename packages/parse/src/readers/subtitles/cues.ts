import { parseFragment } from 'parse5'
import { colon } from '../../labels/forms/colon.ts'
import { labelKey } from '../../labels/label.ts'
import { maySpeakOnce } from '../../labels/part-label.ts'
import { fold } from '../../text/fold.ts'
import type { Emphasis } from '../../text/markup.ts'
import { type Manuscript, plain, type Unread } from '../reader.ts'

/** `00:01:02.500 --> 00:01:04,000`, the hours may be missing. */
export const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/

export function linesOf(source: string): string[] {
  return source.split(/\r\n|\r|\n/)
}

/** What is said in one breath: a stretch of a cue with one voice, on one line. */
interface Piece {
  voice: string | null
  text: string
}

/**
 * The spoken text of cues as paragraphs, one on each line: a voice goes on until another one speaks, and is named where
 * it begins; without voices a paragraph ends with its sentence, and with them at what is heard between. Lines that name a speaker or open with a dash begin one.
 * @param cues the lines of each
 */
export function joinCues(cues: readonly (readonly string[])[]): Manuscript {
  const paragraphs: { voice: string | null; text: string }[] = []
  for (const { voice, text } of nameVoices(withoutRollUp(cues).flatMap(readPieces))) {
    const open = paragraphs.at(-1)
    const goesOn =
      open &&
      open.voice === voice &&
      !OPENS.test(text) &&
      (voice === null ? !/[.?!…]["'”’»)\]]*$/.test(open.text) : !HAPPENS.test(text) && !HAPPENS.test(open.text))
    if (goesOn) open.text += ` ${text}`
    else paragraphs.push({ voice, text })
  }
  const emphasis: Emphasis[] = []
  let speaker: string | null = null
  let page = ''
  for (const { voice, text } of paragraphs) {
    if (voice !== null && voice !== speaker) {
      emphasis.push({ start: page.length, end: page.length + voice.length, style: 'voice' })
      page += `${voice}: `
    }
    speaker = voice
    page += `${text}\n`
  }
  return { ...plain(page), emphasis }
}

/** A file without a single cue that is not empty is something else. */
export function withoutCues(source: string): Unread | null {
  if (source.trim() === '' || /^\ufeff?WEBVTT/.test(source)) return null
  return { problem: 'there is no cue (a line like "00:00:01.000 --> 00:00:02.500"); is it a subtitle file?' }
}

/** What begins a line in any case: `- Who?`, `>> Who?`, `ANA MOOR: Who?`. */
const OPENS = /^(?:[-–—] ?\S|>>|\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,3}:\s)/u

/** What is heard and not said: `[APPLAUSE]`, `(door closes)`. */
const HAPPENS = /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\))$/

/** A voice span, any other tag (`<i>`, `<c.loud>`, `<00:00:01.000>`), or an override of old players (`{\an8}`). */
const TAG = /<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>|<\/v>|<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/gi

function readPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let voice: string | null = null
  for (const line of lines) {
    let from = 0
    let said = ''
    const settle = () => {
      const text = tidy(said)
      const before = pieces.at(-1)
      if (text !== '' && before?.voice === voice && !OPENS.test(text)) before.text += ` ${text}`
      else if (text !== '') pieces.push({ voice, text })
      said = ''
    }
    for (const tag of line.matchAll(TAG)) {
      said += line.slice(from, tag.index)
      from = tag.index + tag[0].length
      if (!/^<\/?v[ \t.>]/i.test(tag[0])) continue
      settle()
      voice = tag[1] === undefined ? null : tidy(tag[1]) || null
    }
    said += line.slice(from)
    settle()
  }
  return pieces
}

/**
 * `ANA: Who?` in cues that name no voice beside the words: names that come back are voices, as in `<v ANA>`, and cues
 * without one go on with the last. Where speakers change without being named, only the layouts can tell.
 */
function nameVoices(pieces: readonly Piece[]): readonly Piece[] {
  const labels = pieces.map(({ text }) => colon.read(fold(text)))
  const unnamed = pieces.some(({ voice, text }, index) => voice !== null || (!labels[index] && CHANGES.test(text)))
  if (unnamed) return pieces
  const counts = new Map<string, number>()
  for (const label of labels) if (label) counts.set(labelKey(label.name), (counts.get(labelKey(label.name)) ?? 0) + 1)
  if ([...counts.values()].filter((count) => count > 1).length < 2) return pieces
  /** By key, as first printed. */
  const voices = new Map<string, string>()
  let voice: string | null = null
  return pieces.flatMap(({ text }, index) => {
    const label = labels[index]
    const key = labelKey(label?.name ?? '')
    if (!label || ((counts.get(key) ?? 0) < 2 && !NAMES_ONE.test(label.name) && !maySpeakOnce(key)))
      return { voice, text }
    const printed = text.slice(label.at, label.at + label.name.length)
    voice = voices.get(key) ?? printed
    voices.set(key, voice)
    return label.speech < text.length ? { voice, text: text.slice(label.speech) } : []
  })
}

/** Another speaker, whoever it is. */
const CHANGES = /^(?:[-–—] ?\S|>>)/

/** Who is named once is called by name and surname; `Remember: the tide` goes on as a sentence. */
const NAMES_ONE = /^\p{Lu}\S* \S/u

function tidy(text: string): string {
  return decodeReferences(text).replace(/\s+/g, ' ').trim()
}

/** `&amp;` -> `&`, as HTML has it; a "<" is no tag here any more. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node && 'value' in node ? node.value : text
}

/** Captions made by machines time each word, and show each line twice: as it comes and as it rolls up. */
function withoutRollUp(cues: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!cues.some((lines) => lines.some((line) => /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/.test(line)))) return cues
  let shown = ''
  return cues.map((lines) =>
    lines.filter((line) => {
      const text = tidy(line.replace(TAG, ''))
      const again = text === shown
      if (text !== '') shown = text
      return !again
    }),
  )
}
