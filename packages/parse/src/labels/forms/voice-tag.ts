import type { LabelForm } from '../label-form.ts'

/** Pattern of the voice tag of a WebVTT cue, for use inside other patterns: `<v Speaker 1>`, `<v.loud Ana Moor>`. */
export const VOICE_TAG = '<v(?:\\.[\\w.-]{1,40})? (?<name>[^<>\\n]{1,60})>'

const TAGGED_SPEECH = new RegExp(`^${VOICE_TAG} ?(?=\\S)`)

/** `<v Speaker 1>So`, `<v.loud Ana Moor>So`: captions that were saved as plain text. */
export const voiceTag: LabelForm = {
  name: 'voice-tag',
  read(line) {
    const match = TAGGED_SPEECH.exec(line)
    const name = match?.groups?.name?.trim()
    return match && name ? { name, at: line.indexOf(name), speech: match[0].length } : null
  },
}
