import type { Vocabulary } from './vocabulary.ts'

export const sl: Vocabulary = {
  codes: ['sl'],
  roles: {
    asks: 'vprašanje',
    answers: 'odgovor',
    interviews: 'novinar(ka)?, uredništvo, spraševal(ec|ka)',
    interviewed: '',
    guests: 'gost(ja|je)?, sogovorn(ik|ica)',
    moderates: 'moderator(ka)?',
    chairs: 'predsedujoč(i|a)',
    hosts: 'voditelj(ica)?',
    audience: 'posluša(lec|lka), gleda(lec|lka), občinstvo, iz občinstva, udeležen(ec|ka)',
    staff: 'preva(jalec|jalka), tolmač(ka)?, pripovedoval(ec|ka)',
    voices: 'glas, moški, ženska, vsi',
    selves: 'jaz',
    participants: 'udeleženci, sogovorniki',
    unnamed: 'neznan(i|a), drug(i|a)',
  },
  months: [
    'januar februar marec april maj junij julij avgust september oktober november december',
    'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  ],
  honorifics: 'gospod(a|u)?, gospa, gospe, gospodična',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'intervju, pogovor',
    with: 'intervju (s|z), pogovor (s|z)',
    events: '',
  },
  credits: {
    asked: 'pogovarjala? se je, intervju je opravila?',
    wrote: 'avtor(ica)?, besedilo, piše',
    pictured: 'foto, fotografij(a|e)',
    translated: 'prevod, prevedla?',
  },
}
