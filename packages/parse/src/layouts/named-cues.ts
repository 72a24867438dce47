import type { Layout } from '../page/reading.ts'

/** Captions that name who speaks beside the words (`<v Ana>So.</v>`): whatever the name looks like, it is one. */
export const namedCues: Layout = {
  name: 'named-cues',
  read({ blocks, emphasis, folded }) {
    const starts = [...emphasis.values()].flatMap(({ style, start, end }) => {
      if (style !== 'voice') return []
      const label = { start, end, text: folded.slice(start, end) }
      // The reader sets the colon behind the name.
      return { at: start, speech: end + 1, label, side: null, method: 'cue' as const, confidence: 0.99 }
    })
    return starts.length > 0 ? { layout: 'named-cues', score: 0.99, starts, end: blocks.length } : null
  },
}
