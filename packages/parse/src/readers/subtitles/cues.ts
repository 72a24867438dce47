import { parseFragment } from 'parse5'
import { colon } from '../../labels/forms/colon.ts'
import { labelKey } from '../../labels/label.ts'
import { maySpeakOnce } from '../../labels/part-label.ts'
import { fold } from '../../text/fold.ts'
import type { Emphasis } from '../../text/markup.ts'
import { type Manuscript, plainManuscript, type Unread } from '../reader.ts'

/** The timing of a cue: `00:01:02.500 --> 00:01:04,000`; the hours may be missing. */
export const CUE_TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/

/** The lines of a file with LF, CR LF or CR between them. */
export function splitLines(source: string): string[] {
  return source.split(/\r\n|\r|\n/)
}

/** A stretch of a cue on one line, and the voice that speaks it if the cue names one. */
interface CueText {
  voice: string | null
  text: string
}

/**
 * Joins cues into a manuscript, one paragraph on each line. Where cues name voices, a paragraph ends where the voice
 * changes or a sound stands (`[APPLAUSE]`), and begins with the name of the voice if it is a new one. Where they do
 * not, a paragraph ends with its sentence. A line with a label or a dash always begins a paragraph.
 * @param cues the lines of each cue
 */
export function readCues(cues: readonly (readonly string[])[]): Manuscript {
  const paragraphs: { voice: string | null; text: string }[] = []
  for (const { voice, text } of nameVoices(withoutRollUp(cues).flatMap(readCue))) {
    const open = paragraphs.at(-1)
    const goesOn =
      open &&
      open.voice === voice &&
      !OPENS_PARAGRAPH.test(text) &&
      (voice === null ? !/[.?!…]["'”’»)\]]*$/.test(open.text) : !SOUND_LINE.test(text) && !SOUND_LINE.test(open.text))
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
  return { ...plainManuscript(page), emphasis }
}

/** The problem of a file without cues; null where it is empty or a WebVTT file. */
export function refuseWithoutCues(source: string): Unread | null {
  if (source.trim() === '' || /^\ufeff?WEBVTT/.test(source)) return null
  return { problem: 'there is no cue (a line like "00:00:01.000 --> 00:00:02.500"); is it a subtitle file?' }
}

/** A line that begins a paragraph: `- Who?`, `>> Who?`, `ANA MOOR: Who?`. */
const OPENS_PARAGRAPH = /^(?:[-–—] ?\S|>>|\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,3}:\s)/u

/** A sound that is no speech: `[APPLAUSE]`, `(door closes)`. */
const SOUND_LINE = /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\))$/

/** A voice tag, any other tag (`<i>`, `<c.loud>`, `<00:00:01.000>`), or a position for old players (`{\an8}`). */
const TAG = /<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>|<\/v>|<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/gi

/** Reads the lines of a cue: the texts between its voice tags, without any tags. */
function readCue(lines: readonly string[]): CueText[] {
  const pieces: CueText[] = []
  let voice: string | null = null
  for (const line of lines) {
    let from = 0
    let said = ''
    const settle = () => {
      const text = cleanText(said)
      const before = pieces.at(-1)
      if (text !== '' && before?.voice === voice && !OPENS_PARAGRAPH.test(text)) before.text += ` ${text}`
      else if (text !== '') pieces.push({ voice, text })
      said = ''
    }
    for (const tag of line.matchAll(TAG)) {
      said += line.slice(from, tag.index)
      from = tag.index + tag[0].length
      if (!/^<\/?v[ \t.>]/i.test(tag[0])) continue
      settle()
      voice = tag[1] === undefined ? null : cleanText(tag[1]) || null
    }
    said += line.slice(from)
    settle()
  }
  return pieces
}

/**
 * Reads labels in the text of cues that have no voice tags: `ANA: Who?` is then the same as `<v ANA>Who?`, if at least
 * two labels come back. Cues without a label go on with the last voice. Where a dash marks an unnamed change of
 * speaker, the layouts decide instead.
 */
function nameVoices(pieces: readonly CueText[]): readonly CueText[] {
  const labels = pieces.map(({ text }) => colon.read(fold(text)))
  const isTold = ({ voice, text }: CueText, index: number) =>
    voice !== null || (!labels[index] && CHANGES_SPEAKER.test(text))
  if (pieces.some(isTold)) return pieces
  const counts = new Map<string, number>()
  for (const label of labels) if (label) counts.set(labelKey(label.name), (counts.get(labelKey(label.name)) ?? 0) + 1)
  if ([...counts.values()].filter((count) => count > 1).length < 2) return pieces
  /** Labels as first printed, by key. */
  const voices = new Map<string, string>()
  let voice: string | null = null
  return pieces.flatMap(({ text }, index) => {
    const label = labels[index]
    const key = labelKey(label?.name ?? '')
    if (!label || ((counts.get(key) ?? 0) < 2 && !FULL_NAME.test(label.name) && !maySpeakOnce(key)))
      return { voice, text }
    const printed = text.slice(label.at, label.at + label.name.length)
    voice = voices.get(key) ?? printed
    voices.set(key, voice)
    return label.speech < text.length ? { voice, text: text.slice(label.speech) } : []
  })
}

/** The sign of another speaker without a name. */
const CHANGES_SPEAKER = /^(?:[-–—] ?\S|>>)/

/** A label that stands once counts with two words or more; `Remember: the tide` goes on as a sentence. */
const FULL_NAME = /^\p{Lu}\S* \S/u

/** Character references decoded, white space collapsed. */
function cleanText(text: string): string {
  return decodeReferences(text).replace(/\s+/g, ' ').trim()
}

/** `&amp;` -> `&`, as in HTML. Tags are gone by now, so a `<` stands for itself. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node && 'value' in node ? node.value : text
}

/**
 * Drops the second showing of lines in captions made by machines, which show each line as it comes and as it rolls up.
 */
function withoutRollUp(cues: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!cues.some((lines) => lines.some((line) => /<\d{2}:\d{2}:\d{2}\.\d{3}><c>/.test(line)))) return cues
  let shown = ''
  return cues.map((lines) =>
    lines.filter((line) => {
      const text = cleanText(line.replace(TAG, ''))
      const again = text === shown
      if (text !== '') shown = text
      return !again
    }),
  )
}
