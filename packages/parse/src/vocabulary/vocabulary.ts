/** Phrases with commas between them. `x?` may be left out, `(a|b)` is one or the other: `moderador(a|es)?`. */
export type Phrases = string

/** Words of labels, per part. A word that is an initial of names too (`D` for *domanda*) is in no list. */
export interface Roles {
  /** Mark a question: `Q`, `Pregunta`. */
  asks: Phrases
  /** Mark an answer: `A`, `Respuesta`. */
  answers: Phrases
  /** Those who interview: `Interviewer`, `Journalistin`. */
  interviews: Phrases
  /** Those who are interviewed, by no other name: `Interviewee`, `Befragte`. */
  interviewed: Phrases
  /** Those who answer as guests: `Guest`, `Panelist`, `Witness`. */
  guests: Phrases
  /** Those who lead a talk of others: `Moderator`. */
  moderates: Phrases
  /** Those who lead a meeting, where the members ask too: `Chair`. An office, so that the page may name its holder. */
  chairs: Phrases
  /** Those who lead a programme: `Host`, `Presenter`. */
  hosts: Phrases
  /** Those who ask from the floor: `Caller`, `Oyente`. */
  audience: Phrases
  /** Those who do their work while others talk: `Clerk`, `Interpreter`. */
  staff: Phrases
  /** Voices of which the label tells no part: `Speaker`, `Woman`, `All`. */
  voices: Phrases
  /** The author of the page: `Me`, `Ich`. */
  selves: Phrases
  /** Heads of lists of all who take part, whatever their part: `Speakers`. */
  participants: Phrases
  /** What a label says before a part instead of a name: `Unidentified speaker`. */
  unnamed: Phrases
}

/** Words around the name of the person who did the work. */
export interface Credits {
  /** Before who asked: `Interview by`. */
  asked: Phrases
  /** Before who wrote: `Text`, `Words by`. */
  wrote: Phrases
  /** Before who took or drew the pictures: `Photo`. */
  pictured: Phrases
  /** Before who translated or wrote down: `Translated by`. */
  translated: Phrases
}

/** Words for what is printed. */
export interface Genre {
  /** An interview and hardly anything else: `interview`, `entretien`. */
  nouns: Phrases
  /** The talk, up to the name of the person who answers: `interview with`, `conversation with`. */
  with: Phrases
  /** Occasions where more than two talk: `press conference`, `round table`. */
  events: Phrases
}

/** The words of one language, or of some that share them. */
export interface Vocabulary {
  /** BCP 47. */
  codes: readonly string[]
  roles: Roles
  /** Rows of twelve, with spaces between them: nominative, as dates have them, short. A `-` leaves a month out. */
  months: readonly string[]
  /** Before a name, without their full stops: `Mr`, `Frau`; also as they are called: `gospodine`. */
  honorifics: Phrases
  /** Titles that are printed short, without their full stops: `Gen`, `Sra`. */
  abbreviations: Phrases
  /** What people are called by their office, before a name or alone: `Senator`, `profesore`. */
  offices: Phrases
  /** Inside names, and there nearly always: `von`, `de`. */
  particles: Phrases
  /** Articles that begin family names: `la`, `el`. */
  nameArticles: Phrases
  /** Prepositions that begin family names now and then: `zu`, `do`. */
  namePrepositions: Phrases
  /** Before an office or a paper: `the`, `der`. */
  articles: Phrases
  genre: Genre
  credits: Credits
}
