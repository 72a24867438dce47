import { voiceTag } from '../labels/voice-tag.ts'
import { readLabels } from './label-reading.ts'
import type { Layout } from './layout.ts'

/** `<v Ana Moor>...` at the start of each cue: a turn begins where the voice changes. */
export const labelledVoiceTag: Layout = {
  name: 'labelled-voice-tag',
  most: 0.95,
  read(page) {
    if (!page.folded.includes('<v')) return null
    const reading = readLabels(page, 'labelled-voice-tag', [voiceTag], { score: 0.95, turn: 0.9, share: 0.6 })
    if (!reading) return null
    const starts = reading.starts.filter(({ label }, index) => label?.text !== reading.starts[index - 1]?.label?.text)
    return { ...reading, starts }
  },
}
