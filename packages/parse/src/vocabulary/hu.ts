import type { Vocabulary } from './vocabulary.ts'

export const hu: Vocabulary = {
  codes: ['hu'],
  roles: {
    asks: 'kérdés',
    answers: 'válasz',
    interviews: 'kérdező, riporter, újságíró, szerkesztőség',
    interviewed: 'interjúalany',
    guests: 'vendég(ek)?',
    moderates: 'moderátor',
    chairs: 'levezető elnök',
    hosts: 'műsorvezető, házigazda',
    audience: 'hallgató, néző, közönség, résztvevő',
    staff: 'tolmács, fordító, narrátor',
    voices: 'hang, férfi, mindenki',
    // 'én' are initials too.
    selves: '',
    participants: 'résztvevők, beszélgetőtársak',
    unnamed: 'ismeretlen, másik',
  },
  months: [
    'január február március április május június július augusztus szeptember október november december',
    'jan febr márc ápr máj jún júl aug szept okt nov dec',
  ],
  // They stand behind the name.
  honorifics: '',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: 'az',
  genre: {
    nouns: 'interjú',
    with: '',
    events: '',
  },
  credits: {
    asked: 'az interjút készítette, kérdezte',
    wrote: 'írta, szerző, szöveg',
    pictured: 'fotó(k)?, fénykép(ek)?',
    translated: 'fordította, fordítás',
  },
}
