import type { FurnitureRow } from './row.ts'

/** How a story ends: a mark, the desk, a word about who wrote it. */
export const CLOSINGS: readonly FurnitureRow[] = [
  {
    name: 'show notes',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:show ?notes|episode notes|links from (?:the|this) (?:show|episode)):?$/i,
    examples: ['Show notes', 'Links from the episode:'],
  },
  {
    name: 'end',
    kind: 'stage',
    scope: 'rest',
    pattern:
      /^(?:[-–—* ]{0,6}ends?[-–—* ]{0,6}|[-–—*]{1,4} ?(?:end of (?:interview|transcript)|ende|fin|fine|fim|kraj|крај|конец) ?[-–—*]{1,4}|-? ?30 ?-|#{3,6}|# # #|end {1,40}\d{1,2}:\d{2}.{0,20}|\((?:tape|recording|audio|video|transcript) ends\)|\[?end of (?:the )?(?:interview|transcript|recording|tape|audio|episode)\]?\.?)$/i,
    examples: ['ENDS', '- ENDS -', '###', '-30-', 'END     4:31 P.M. EST', '(Tape ends)', '[End of transcript]'],
  },
  {
    name: 'desk',
    kind: 'note',
    scope: 'rest',
    pattern:
      /^\((?:(?:additional )?reporting|writing|editing|compiled|translat(?:ed|ion)|edited) (?:and .{2,30} )?by .{2,200}\)$/i,
    examples: ['(Reporting by Ana Moor; Editing by Bo Lind)'],
  },
  {
    name: 'about the author',
    kind: 'note',
    scope: 'rest',
    pattern:
      /^(?:about the (?:authors?|writers?|contributors?|interviewers?|photographers?|guests?|hosts?|speakers?)|zur person|[üu]ber (?:den autor|die autorin)|[àa] propos de l'auteure?|sobre (?:el autor|la autora|o autor|a autora)|l'autore|l'autrice|o autoru|o autorki|biografija|об авторе):?$/i,
    examples: ['About the Contributor', 'Zur Person', 'Sobre la autora'],
  },
]
