import type { FileReader } from '../reader.ts'
import { CUE_TIMING, readCues, refuseWithoutCues, splitLines } from './cues.ts'

/** SubRip: a number, a timing, a text. A blank line does not end a cue: many files have blank lines inside. */
export const srt: FileReader = {
  name: 'srt',
  endings: ['.srt'],
  unit: 'file',
  verbatim: false,
  read(source) {
    const cues: string[][] = []
    for (const line of splitLines(source).filter((line) => line.trim() !== '')) {
      const cue = cues.at(-1)
      if (CUE_TIMING.test(line)) {
        // The number above a timing is no text of the cue before.
        if (/^\s*\d+\s*$/.test(cue?.at(-1) ?? '')) cue?.pop()
        cues.push([])
      } else cue?.push(line)
    }
    return (cues.length === 0 && refuseWithoutCues(source)) || readCues(cues)
  },
}
