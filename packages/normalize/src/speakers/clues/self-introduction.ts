import { fold, type ParsedDocument, type Role } from '@colloquy/parse'
import { type FullName, namesIn } from '../../names/find-names.ts'
import type { TitleList } from '../../names/titles.ts'

/** How far into the first answer people say who they are. */
const FIRST_WORDS = 400

/** "I'm Olaf Lind. I keep the light." */
export function selfIntroduced(document: ParsedDocument, titles: TitleList): FullName[] {
  return introducesSelf(document, titles, 'interviewee')
}

/** "Welcome. I'm Ana Moor, and my guest ...": the full name that somebody says in the first turn of a part. */
export function introducesSelf(document: ParsedDocument, titles: TitleList, role: Role): FullName[] {
  const said = introductionOf(document, role)
  if (!said) return []
  const [name] = namesIn(said.text, said.start, titles, document.language)
  return name && name.start === said.start ? [name] : []
}

/** "I'm Clara, a rope maker" below a line "Clara Zeitz", or below the title "Clara". */
export function namedInLine(document: ParsedDocument, titles: TitleList): FullName[] {
  const own = /^\p{Lu}[\p{L}'-]+/u.exec(introductionOf(document)?.text ?? '')?.[0]
  if (own === undefined) return []
  const { title } = document
  if (title && fold(document.text.slice(title.start, title.end)) === own) return [{ ...title, name: own }]
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  return document.segments
    .filter(({ end }) => end <= firstTurn)
    .flatMap(({ start, end }) => {
      const line = fold(document.text.slice(start, end))
      const [name] = line.length < 60 ? namesIn(line, start, titles, document.language) : []
      return name && name.end - name.start === line.length && name.name.split(' ').includes(own) ? [name] : []
    })
}

/** What follows the "I'm ..." of the first turn of a part. */
function introductionOf(document: ParsedDocument, asked: Role = 'interviewee'): { text: string; start: number } | null {
  const turn = document.turns.find(({ role }) => role === asked)
  const answer = turn?.speech[0]
  if (!answer) return null
  const end = Math.min(turn?.speech.at(-1)?.end ?? answer.end, answer.start + FIRST_WORDS)
  const said = fold(document.text.slice(answer.start, end))
  const opening = /\b(?:I'm|I am|[Mm]y name is|[Mm]y name's) (?=\p{Lu})/u.exec(said)
  if (!opening) return null
  const from = opening.index + opening[0].length
  return { text: said.slice(from), start: answer.start + from }
}
