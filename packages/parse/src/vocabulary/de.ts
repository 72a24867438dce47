import type { Vocabulary } from './vocabulary.ts'

export const de: Vocabulary = {
  codes: ['de'],
  roles: {
    asks: '(zusatz|nach)?frage',
    answers: 'antwort',
    interviews: `interviewer(in)?, journalist(in)?, reporter(in)?, redakteur(in)?, redaktion, fragesteller(in)?`,
    interviewed: 'befragte(r|n)?, interviewte(r|n)?, interviewpartner(in)?',
    guests: 'gast, gäste, zeitzeuge, zeitzeugin',
    moderates: 'moderator(in|innen|en)?, moderation, gesprächsleit(er|erin|ung), diskussionsleit(er|erin|ung)',
    chairs: 'vors, vorsitzende(r|n)?, sitzungsleit(er|erin|ung)',
    hosts: 'gastgeber(in)?',
    audience: 'publikum, zuschauer(in)?, zuhörer(in)?, hörer(in)?, anrufer(in)?, leser(in)?, teilnehmer(in)?',
    staff: 'dolmetscher(in)?, übersetzer(in)?, erzähler(in)?, ansager(in)?, protokollführer(in)?',
    // A speaker of a programme, of a ministry, or one of two voices. 'mann' is a family name too.
    voices: 'stimme, sprecher(in)?, frau, alle, unbekannt',
    selves: 'ich',
    participants: 'sprecher(in|innen)?, teilnehmer(in|innen)?, teilnehmende, auf dem podium, im gespräch',
    unnamed: 'unbekannte(r|s)?, weitere(r|s)?, männliche(r)?, weibliche(r)?, zweite(r)?',
  },
  months: [
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber mär apr mai jun jul aug sept okt nov dez',
    'jän feb mrz apr mai jun jul aug sep okt nov dez',
  ],
  honorifics: 'herrn?, frau, dr, prof',
  abbreviations: '',
  offices: '',
  particles: 'von, van, der, den',
  nameArticles: '',
  namePrepositions: 'zu, zum, zur, vom',
  articles: 'der, die, das',
  genre: {
    nouns: 'interview, gespräch',
    with: 'interview mit, gespräch mit, im gespräch mit, unterhaltung mit',
    events: 'pressekonferenz, podiumsdiskussion',
  },
  credits: {
    asked: 'interviewer(in)?, (das )?(interview|gespräch) führten?, die fragen stellten?',
    wrote: 'von, text, text und fotos?, autor(in)?, protokoll',
    pictured: 'fotos?, bild(er)?',
    translated: 'übersetzung, übersetzt, transkription, transkript',
  },
}
