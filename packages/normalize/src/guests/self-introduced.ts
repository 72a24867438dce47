import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, namesIn } from '../full-names.ts'
import type { TitleList } from '../titles.ts'

/** How far into the first answer people say who they are. */
const FIRST_WORDS = 400

/** "I'm Olaf Lind. I keep the light." */
export function selfIntroduced(document: ParsedDocument, titles: TitleList): FullName[] {
  const said = introductionOf(document)
  if (!said) return []
  const [name] = namesIn(said.text, said.start, titles, document.language)
  return name && name.start === said.start ? [name] : []
}

/** "I'm Claude, a video director" below a line "Claude Zeins". */
export function namedInLine(document: ParsedDocument, titles: TitleList): FullName[] {
  const own = /^\p{Lu}[\p{L}'-]+/u.exec(introductionOf(document)?.text ?? '')?.[0]
  if (own === undefined) return []
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ end }) => end <= firstTurn)
    .flatMap(({ start, end }) => {
      const line = fold(document.text.slice(start, end))
      const [name] = line.length < 60 ? namesIn(line, start, titles, document.language) : []
      return name && name.end - name.start === line.length && name.name.split(' ').includes(own) ? [name] : []
    })
}

/** What follows the first "I'm ..." of the first answer. */
function introductionOf(document: ParsedDocument): { text: string; start: number } | null {
  const answer = document.turns.find(({ role }) => role === 'interviewee')?.speech[0]
  if (!answer) return null
  const said = fold(document.text.slice(answer.start, Math.min(answer.end, answer.start + FIRST_WORDS)))
  const opening = /\b(?:I'm|I am|[Mm]y name is|[Mm]y name's) (?=\p{Lu})/u.exec(said)
  if (!opening) return null
  const from = opening.index + opening[0].length
  return { text: said.slice(from), start: answer.start + from }
}
