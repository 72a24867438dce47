import type { Vocabulary } from './vocabulary.ts'

export const fr: Vocabulary = {
  codes: ['fr'],
  roles: {
    // 'd' for *demande* is an initial too: forms/dot.ts reads it with its full stop.
    asks: 'question',
    answers: 'r, réponse',
    interviews: 'journaliste, intervieweur, intervieweuse, la rédaction, rédaction',
    interviewed: 'interviewée?, personne interrogée',
    guests: 'invitée?s?',
    moderates: 'modérateurs?, modératrices?, médiateur, médiatrice',
    chairs: 'président de séance, présidente de séance',
    hosts: 'animateurs?, animatrices?, présentateurs?, présentatrices?',
    audience: `auditeur, auditrice, public, dans le public, spectateur, spectatrice, téléspectateur, téléspectatrice,
      internaute, participante?`,
    staff: 'interprète, traducteur, traductrice, narrateur, narratrice, greffier, greffière',
    voices: 'voix, voix off, intervenante?, locuteur, locutrice, homme, femme, tous, inconnue?',
    selves: 'moi',
    participants: 'intervenante?s?, participante?s',
    unnamed: 'un autre, une autre, deuxième',
  },
  months: [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mars avr mai juin juil août sept oct nov déc',
    'jan fév mar avr mai juin jul aoû sep oct nov déc',
  ],
  // 'm' for *monsieur* is an initial too.
  honorifics: 'monsieur, madame, mademoiselle, mme, mlle, maître, docteur',
  abbreviations: '',
  offices: 'ministre',
  particles: 'de, de la, du',
  nameArticles: 'la, le',
  namePrepositions: '',
  articles: 'le, la, les, une?',
  genre: {
    nouns: 'entretien, interview',
    with: 'entretien avec, interview avec, conversation avec, rencontre avec',
    events: 'conférence de presse, table ronde',
  },
  credits: {
    asked: `recueillis? par, (propos|entretien) recueillis? par,
      (entretien|interview) (réalisée?|menée?|conduite?|mené et édité) par`,
    wrote: 'par, texte, auteure?',
    pictured: 'photos?, photographies?, image',
    translated: 'traduction, traduite?, transcription',
  },
}
