/** A way to set the turns of a talk. */
export interface Form {
  name: string
  /**
   * Printed before a question; of several, one is drawn. `{name}`, `{first}`, `{initials}` and their forms `{NAME}` and
   * `{first lower}` stand for the voice, `{voice}` for its number, `{number}` for the number of the question, `{time}`
   * for a time of day, `{gap}` for what stands between paragraphs.
   */
  question?: string | readonly string[]
  questionEnd?: string
  /** Printed before an answer, likewise. */
  answer?: string | readonly string[]
  answerEnd?: string
  /** What a format would set apart. */
  emphasis?: { of: 'label' | 'question'; style: 'bold' | 'heading' }
}

const both = (name: string, before: string): Form => ({ name, question: before, answer: before })

/** The forms in which variants are set. A form stands for what newspapers, transcripts and tools really print. */
export const FORMS: readonly Form[] = [
  both('colon', '{name}: '),
  both('initials', '{initials}: '),
  { name: 'letters', question: 'Q: ', answer: 'A: ' },
  { name: 'spanish', question: 'P.- ', answer: 'R.- ' },
  both('bracket', '[{first}] '),
  both('dash', '{first} – '),
  both('own-line', '{name}\n'),
  both('own-line-colon', '{NAME}:{gap}'),
  both('bare', '{first} '),
  both('capitals', '{NAME}: '),
  { name: 'dot', question: 'Q. ', answer: 'A. ' },
  { name: 'asker-only', question: '{name}: ' },
  { name: 'answerer-only', answer: '{name}: ' },
  { name: 'quoted-question', question: '> ' },
  { name: 'answer-dash', answer: ['– ', '- ', '—'] },
  both('both-dash', '– '),
  { name: 'bullet-question', question: '• ' },
  { name: 'answer-quotes', answer: '“', answerEnd: '”' },
  { name: 'number', question: '{number}. ' },
  { name: 'bold-question', question: '**', questionEnd: '**' },
  { name: 'set-bold-question', emphasis: { of: 'question', style: 'bold' } },
  { name: 'set-heading-question', emphasis: { of: 'question', style: 'heading' } },
  { ...both('set-bold-label', '{name}: '), emphasis: { of: 'label', style: 'bold' } },
  { name: 'plain' },
  both('timed', '[{time}] {name}: '),
  both('diarized', '[SPEAKER_0{voice}]: '),
  both('lower', '{first lower}: '),
  both('pipe', '{first} | '),
  both('gap', '{first}:      '),
  both('timed-own-line', '{name}  {time}\n'),
]
