import { type GoldText, toGoldText } from '../../train/gold-text.ts'
import { type GoldDocument, gold as goldSchema } from '../../train/index.ts'

/** A piece of a page: `turn` parts it into voice, role, printed label and words. */
export type Piece =
  | { kind: string; text: string }
  | { turn: [voice: string, role: string, label: string, text: string] }

/** A document of pieces with an empty line between them, and its gold in code points. */
export function makeDocument(name: string, layout: string, pieces: readonly Piece[]): GoldDocument {
  const turns: unknown[] = []
  const other: unknown[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += '\n\n'
    if ('turn' in piece) {
      const [speaker, role, label, words] = piece.turn
      const start = [...text].length + [...label].length
      turns.push({ speaker, role, label, spans: [[start, start + [...words].length]] })
      text += label + words
    } else {
      const start = [...text].length
      other.push({ kind: piece.kind, start, end: start + [...piece.text].length })
      text += piece.text
    }
  }
  const gold = goldSchema.parse({ layout, meta: {}, people: [], turns, other })
  return { set: 'talks', name, gold, raw: { id: name, path: `${name}.txt`, sha256: null, text, facts: null } }
}

/** A talk about a bakery; one character of it lies beyond U+FFFF. */
export const BAKERY: readonly Piece[] = [
  { kind: 'title', text: 'Bread before dawn 🍞' },
  { kind: 'lead', text: 'Vera Holm opens her bakery at four. We asked her why she still does.' },
  { turn: ['Per Lund', 'interviewer', 'Q: ', 'When do you get up?'] },
  { turn: ['Vera Holm', 'interviewee', 'A: ', 'At three.\nThe oven needs an hour, and so do I.'] },
  { kind: 'boilerplate', text: 'Tell a friend' },
  { turn: ['Per Lund', 'interviewer', 'Q: ', 'Who buys bread at four?'] },
  { turn: ['Vera Holm', 'interviewee', 'A: ', 'Nurses, drivers, and people who cannot sleep.'] },
  { turn: ['Per Lund', 'interviewer', 'Q: ', 'And you, when do you sleep?'] },
  { turn: ['Vera Holm', 'interviewee', 'A: ', 'After lunch, like a cat.'] },
]

export const bakery = makeDocument('bakery', 'letters', BAKERY)

export const bakeryText: GoldText = toGoldText(bakery.gold, bakery.raw.text)
