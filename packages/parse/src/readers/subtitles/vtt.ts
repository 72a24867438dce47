import type { FileReader } from '../reader.ts'
import { CUE_TIMING, readCues, refuseWithoutCues, splitLines } from './cues.ts'

/** WebVTT: a cue ends at a blank line; lines between cues (names of cues, NOTE, STYLE, REGION) are no speech. */
export const vtt: FileReader = {
  name: 'vtt',
  endings: ['.vtt'],
  unit: 'file',
  verbatim: false,
  read(source) {
    const cues: string[][] = []
    let cue: string[] | null = null
    for (const line of splitLines(source)) {
      if (CUE_TIMING.test(line)) {
        cue = []
        cues.push(cue)
      } else if (line.trim() === '') cue = null
      else cue?.push(line)
    }
    return (cues.length === 0 && refuseWithoutCues(source)) || readCues(cues)
  },
}
