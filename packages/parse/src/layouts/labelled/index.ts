import { bareLetter } from '../../labels/forms/bare-letter.ts'
import { bracket } from '../../labels/forms/bracket.ts'
import { capitals } from '../../labels/forms/capitals.ts'
import { colon } from '../../labels/forms/colon.ts'
import { dash } from '../../labels/forms/dash.ts'
import { dot } from '../../labels/forms/dot.ts'
import { forumPost } from '../../labels/forms/forum-post.ts'
import { letter } from '../../labels/forms/letter.ts'
import { lowerCase } from '../../labels/forms/lower-case.ts'
import { outlet } from '../../labels/forms/outlet.ts'
import { ownLine } from '../../labels/forms/own-line.ts'
import { pipe } from '../../labels/forms/pipe.ts'
import { voiceTag } from '../../labels/forms/voice-tag.ts'
import type { Layout } from '../../page/reading.ts'
import { labelled, readLabels } from './read.ts'

/** `[Host] ...` and `[Moor] ...`, `(AM) ...` and `(TM) ...`. */
export const labelledBracket = labelled('labelled-bracket', [bracket], { score: 0.92, turn: 0.92, share: 0 })

export const labelledCapitals = labelled('labelled-capitals', [capitals], { score: 0.9, turn: 0.88, share: 0.7 })

/** `EWB: ...` and `PC: ...`, or `MS. PSAKI: ...` and `Q ...`. */
export const labelledColon = labelled('labelled-colon', [colon, bareLetter, outlet], {
  score: 0.97,
  turn: 0.95,
  share: 0,
})

/** `Q - ...` and `A - ...`, `[AS] – ...` and `[MK] – ...`. */
export const labelledDash = labelled('labelled-dash', [dash], { score: 0.92, turn: 0.92, share: 0 })

/** `Q. ...` and `A. ...`, `Jaime Larrazábal.- ...` and `Presidente.- ...`. */
export const labelledDot = labelled('labelled-dot', [dot], { score: 0.92, turn: 0.92, share: 0 })

/** `Q Sure. And then?` and `A One.`; `A` is the article, too, so that most paragraphs have to begin like this. */
export const labelledLetter = labelled('labelled-letter', [letter], { score: 0.9, turn: 0.9, share: 0.6 })

export const labelledLowerCase = labelled('labelled-lower-case', [lowerCase], { score: 0.9, turn: 0.9, share: 0.6 })

/** `INTERVIEWER` on a line, the question below it; then `HALVORSEN` and the answer. */
export const labelledOwnLine = labelled('labelled-own-line', [ownLine], { score: 0.9, turn: 0.9, share: 0.1 })

export const labelledPipe = labelled('labelled-pipe', [pipe], { score: 0.9, turn: 0.9, share: 0.5 })

/** `bellringer   655 points   3 years ago` above what the one said: questions to one of them in a forum. */
export const labelledPost = labelled('labelled-post', [forumPost], { score: 0.92, turn: 0.9, share: 0 })

/** `<v Ana Moor>...` at the start of each cue: a turn begins where the voice changes. */
export const labelledVoiceTag: Layout = {
  name: 'labelled-voice-tag',
  read(page) {
    if (!page.folded.includes('<v')) return null
    const reading = readLabels(page, 'labelled-voice-tag', [voiceTag], { score: 0.95, turn: 0.9, share: 0.6 })
    if (!reading) return null
    const starts = reading.starts.filter(({ label }, index) => label?.text !== reading.starts[index - 1]?.label?.text)
    return { ...reading, starts }
  },
}
