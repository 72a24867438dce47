import type { Vocabulary } from './vocabulary.ts'

/** Swedish, Danish and Norwegian. */
export const sv: Vocabulary = {
  codes: ['sv', 'da', 'nb', 'nn', 'no'],
  roles: {
    asks: 'fråga, spørsmål, spørgsmål',
    answers: 'svar',
    interviews: 'journalist(en)?, intervjuare, intervjuer, interviewer, reporter(n)?, redaktionen',
    interviewed: 'intervjuperson, intervjuobjekt',
    guests: 'gäst(er)?, gjest(er)?, gæst(er)?',
    moderates: 'moderator, ordstyrer, samtalsledare, samtaleleder',
    chairs: 'ordförande, møteleder, mødeleder',
    hosts: 'programledare, programleder, studievært, vært, vert',
    audience: 'lyssnare, lytter, tittare, seer, publik(en|um)?, åhörare, tilhører, deltagare, deltaker, deltager',
    staff: 'tolk, översättare, oversetter, oversætter, berättare, forteller, fortæller',
    voices: 'röst, stemme, kvinna, kvinne, kvinde, alla, alle',
    selves: 'jag, jeg',
    participants: 'deltagare, deltakere, deltagere',
    unnamed: 'okänd, ukjent, ukendt',
  },
  months: [
    'januari februari mars april maj juni juli augusti september oktober november december',
    'januar februar marts april maj juni juli august september oktober november december',
    'januar februar mars april mai juni juli august september oktober november desember',
  ],
  honorifics: 'herr, fru, fröken, frøken',
  abbreviations: '',
  offices: '',
  particles: 'von',
  nameArticles: '',
  namePrepositions: 'af, av',
  articles: 'den, det',
  genre: {
    nouns: 'intervju',
    with: 'intervju med, interview med, samtale? med',
    events: '',
  },
  credits: {
    asked: 'intervju av, interview af',
    wrote: 'av, af, text, tekst, författare, forfatter',
    pictured: 'foto, bild(e|er)?',
    translated: 'översättning, oversettelse, oversættelse',
  },
}
