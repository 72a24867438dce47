import type { Vocabulary } from './vocabulary.ts'

export const bg: Vocabulary = {
  codes: ['bg'],
  roles: {
    asks: 'въпрос',
    answers: 'отговор',
    interviews: 'журналист(ка)?, репортер(ка)?, кореспондент(ка)?, редакция',
    interviewed: '',
    guests: 'гост(и|енка)?, събеседни(к|чка)',
    moderates: 'модератор(ка|ът)?',
    chairs: 'председателстващ(ият|а|ата)?',
    hosts: 'водещ(ият|а|ата|и)?',
    audience: 'слушател(ка)?, зрител(ка)?, публика, от залата',
    staff: 'преводач(ка)?, разказвач(ка)?',
    voices: 'глас, мъж, жена, всички',
    // 'аз' are initials too.
    selves: '',
    participants: 'участници',
    unnamed: 'неизвест(ен|на), друг(а)?',
  },
  months: ['януари февруари март април май юни юли август септември октомври ноември декември'],
  honorifics: 'господин(е)?, госпож(а|о), г жа, г н',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'интервю, разговор',
    with: 'интервю със?, разговор със?',
    events: '',
  },
  credits: {
    asked: 'интервю на, разговаря, разговора води',
    wrote: 'автор(ка)?, текст',
    pictured: 'снимк(а|и), фото',
    translated: 'превод, преведе',
  },
}
