import type { Vocabulary } from './vocabulary.ts'

export const nl: Vocabulary = {
  codes: ['nl'],
  roles: {
    asks: 'vraag',
    answers: 'antwoord',
    interviews: 'interviewer, interviewster, journaliste?, verslaggever, verslaggeefster, redactie',
    interviewed: 'geïnterviewde',
    guests: 'gast(en)?',
    moderates: 'moderator, gespreksleid(er|ster)',
    chairs: 'voorzitter',
    hosts: 'presentator, presentatrice, gastheer, gastvrouw',
    audience: 'luisteraar, kijker, publiek, uit het publiek, deelnemer',
    staff: 'tolk, vertaler, vertaalster, verteller',
    voices: 'stem, man, vrouw, iedereen, allen',
    // 'ik' are initials too.
    selves: '',
    participants: 'deelnemers, sprekers',
    unnamed: 'onbekende, tweede, andere',
  },
  months: ['januari februari maart april mei juni juli augustus september oktober november december'],
  honorifics: 'meneer, mevrouw, mevr, dhr',
  abbreviations: '',
  offices: '',
  particles: 'van, de, der, den, ter, ten',
  nameArticles: '',
  namePrepositions: '',
  articles: 'de, het, een',
  genre: {
    nouns: 'interview, vraaggesprek',
    with: 'interview met, gesprek met, in gesprek met',
    events: '',
  },
  credits: {
    asked: 'interview door',
    wrote: 'door, tekst, auteur',
    pictured: "foto('s)?, beeld",
    translated: 'vertaling, vertaald',
  },
}
