import type { LabelForm } from './label.ts'

/** `<v Speaker 1>So`, `<v.loud Ana Moor>So`: captions that were saved as plain text. */
export const voiceTag: LabelForm = {
  name: 'voice-tag',
  read(line) {
    const match = /^<v(?:\.[\w.-]{1,40})? (?<name>[^<>\n]{1,60})> ?(?=\S)/.exec(line)
    const name = match?.groups?.name?.trim()
    return match && name ? { name, at: line.indexOf(name), speech: match[0].length } : null
  },
}
