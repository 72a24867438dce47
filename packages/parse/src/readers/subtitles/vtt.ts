import type { FileReader } from '../reader.ts'
import { joinCues, linesOf, TIMING, withoutCues } from './cues.ts'

/** WebVTT: a cue ends at a blank line; what stands between cues (names of cues, NOTE, STYLE, REGION) is not said. */
export const vtt: FileReader = {
  name: 'vtt',
  endings: ['.vtt'],
  unit: 'file',
  verbatim: false,
  read(source) {
    const cues: string[][] = []
    let cue: string[] | null = null
    for (const line of linesOf(source)) {
      if (TIMING.test(line)) {
        cue = []
        cues.push(cue)
      } else if (line.trim() === '') cue = null
      else cue?.push(line)
    }
    return (cues.length === 0 && withoutCues(source)) || joinCues(cues)
  },
}
