import { TIME_MARK } from '../text/time-marks.ts'
import type { FurnitureRow } from './row.ts'

/** What an editor or a stenographer adds to what was said. */
export const NOTES: readonly FurnitureRow[] = [
  {
    name: 'edition',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:the (?:views|opinions) expressed |this (?:article|interview|story|page) was (?:amended|corrected|updated)|seul le prononcé fait foi|es gilt das gesprochene wort|check against delivery|(?:print|online) edition|originally published|first published|this interview (?:was|has been|is)|the interview (?:was|has been) (?:first|originally|edited|conducted)|editor'?s? note|note from the editor).{0,300}$/i,
    examples: [
      'Print edition of the interview with the general (February 6)',
      'This interview has been edited for length.',
      "The views expressed are the authors' own.",
      'This article was amended on 3 May.',
      'Seul le prononcé fait foi.',
    ],
  },
  {
    name: 'remark of the editor',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^[[(].{10,360}\b(?:eds?|editor|red|anm\. d\. red|op\. ?a|prim\. ?(?:ur|red)|n\. ?d\. ?[lr]|ndlr)\.?[\])]$/i,
    examples: ['[Here the kettle boiled and the tape was stopped for some minutes. Ed.]'],
  },
  {
    name: 'footnote',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern: /^[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3} ?[^\s\d.].{3,390}$/i,
    examples: ['¹ A. Moor, "Tides", Harbour Studies 7, 2013, 88.'],
  },
  {
    name: 'preview',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:in (?:the|our) )?next (?:week|month|issue|time|episode): .{5,380}|(?:pratique|infos pratiques|información práctica)[.:] .{5,380})$/i,
    examples: ['Next week: Captain Strake, if he can be found.', 'Pratique. Musée du Papier, 3, rue des Moulins.'],
  },
  {
    name: 'procedure',
    kind: 'stage',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:sitting|meeting|hearing|proceedings|session) (?:suspended|adjourned|resumed|continued)\b.{0,80}|on resuming[.—–-]{0,2}|\(?the (?:sitting|meeting|hearing|committee|court|witness) (?:was |were )?(?:suspended|adjourned|resumed|withdrew|sworn|stood down)\b.{0,80})$/i,
    examples: ['Sitting suspended for a Division in the House.', 'On resuming—', '(The witness withdrew)'],
  },
  {
    name: 'attendance',
    kind: 'note',
    scope: 'block',
    pattern:
      /^(?:members (?:present|in attendance)|(?:also )?(?:present|in attendance)|witnesses|written evidence from witnesses|apologies|ordered by the house|ordered, by the house):? .{4,380}$/i,
    examples: ['Members present: Dame Ana Moor (Chair); Bo Lind.', 'Witnesses: Ana Moor and Dr Bo Lind.'],
  },
  {
    name: 'timestamp',
    kind: 'timestamp',
    scope: 'block',
    pattern: new RegExp(TIME_MARK, 'i'),
    examples: ['00:12:31', '[12:31]', '(1:02:03)'],
  },
  {
    name: 'clock',
    kind: 'note',
    scope: 'block',
    pattern: /^\d{1,2}[:.]\d{2} ?[ap]\.? ?m\.?(?: \(?[A-Z]{1,4}\)?)?$/i,
    examples: ['3:15 P.M. EST', '10:17 am'],
  },
  {
    name: 'cue',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:break|ad break|music|jingle|clip|sponsor(?:ed)?(?: message)?):? ?[[(\d].{0,60}$/i,
    examples: ['Break: [20:03] to [21:51]'],
  },
  {
    name: 'stage direction',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\))\.?$/i,
    examples: ['[laughs]', '(Applause.)'],
  },
]
