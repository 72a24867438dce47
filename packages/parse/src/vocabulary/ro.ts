import type { Vocabulary } from './vocabulary.ts'

export const ro: Vocabulary = {
  codes: ['ro'],
  roles: {
    asks: 'întrebare',
    answers: 'răspuns',
    interviews: 'reporter(ul)?, jurnalist(ă|ul)?, ziarist(ă|ul)?, redacția, redactor',
    interviewed: 'intervievat(ul|ă)?',
    guests: 'invitat(ul|ă|a|ți)?',
    moderates: 'moderator(ul)?, moderatoare(a)?',
    chairs: 'președinte de ședință',
    hosts: 'prezentator(ul)?, prezentatoare(a)?, gazdă, realizator(ul)?',
    audience: 'ascultător, ascultătoare, telespectator, telespectatoare, public, din public, din sală',
    staff: 'interpret(ă)?, traducător, traducătoare, narator',
    voices: 'voce, bărbat, femeie, toți',
    // 'eu' is the European Union too.
    selves: '',
    participants: 'participanți, vorbitori',
    unnamed: 'necunoscut(ă)?, alt(ă)?',
  },
  months: ['ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'],
  honorifics: 'domnule?, doamn(a|ă), dl, dna',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'interviu',
    with: 'interviu cu, convorbire cu, dialog cu, de vorbă cu',
    events: '',
  },
  credits: {
    asked: 'interviu (de|realizat de), a consemnat, a intervievat',
    wrote: 'de, text, autor',
    pictured: 'foto, fotografi(e|i)',
    translated: 'traducere(a)?, a tradus',
  },
}
