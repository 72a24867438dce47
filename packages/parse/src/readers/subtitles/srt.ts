import type { FileReader } from '../reader.ts'
import { joinCues, linesOf, TIMING, withoutCues } from './cues.ts'

/** SubRip: a number, a timing, what is said. Blank lines end no cue here: files in the wild have them inside. */
export const srt: FileReader = {
  name: 'srt',
  endings: ['.srt'],
  unit: 'file',
  verbatim: false,
  read(source) {
    const cues: string[][] = []
    for (const line of linesOf(source).filter((line) => line.trim() !== '')) {
      const cue = cues.at(-1)
      if (TIMING.test(line)) {
        // The number above a timing is not said.
        if (/^\s*\d+\s*$/.test(cue?.at(-1) ?? '')) cue?.pop()
        cues.push([])
      } else cue?.push(line)
    }
    return (cues.length === 0 && withoutCues(source)) || joinCues(cues)
  },
}
