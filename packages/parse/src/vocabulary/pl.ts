import type { Vocabulary } from './vocabulary.ts'

export const pl: Vocabulary = {
  codes: ['pl'],
  roles: {
    asks: 'pytanie',
    answers: 'odpowiedź',
    interviews: 'dziennikarz, dziennikarka, reporter(ka)?, redakcja, prowadzący wywiad',
    interviewed: '',
    guests: 'gość, goście, rozmówca, rozmówczyni',
    moderates: 'moderator(ka|zy)?',
    chairs: 'przewodnicząc(y|a)',
    hosts: 'prowadząc(y|a), gospodarz',
    audience: 'słuchacz(ka)?, widz, publiczność, głos z sali, uczestni(k|czka)',
    staff: 'tłumacz(ka)?, lektor(ka)?, narrator(ka)?',
    voices: 'głos, mężczyzna, kobieta, wszyscy',
    selves: 'ja',
    participants: 'uczestnicy, rozmówcy',
    unnamed: 'nieznan(y|a), drug(i|a)',
  },
  months: [
    // 'listopad' is October in Croatian.
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik - grudzień',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października - grudnia',
  ],
  honorifics: 'pan(ie|a|em)?, pani(ą)?',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'wywiad',
    with: 'wywiad z, rozmowa z',
    events: '',
  },
  credits: {
    asked: 'rozmawia(ł|ła)?, wywiad przeprowadzi(ł|ła)',
    wrote: 'autor(ka)?, tekst',
    pictured: 'zdjęci(e|a), fot',
    translated: 'tłumaczenie, tłumaczy(ł|ła), przekład, przełoży(ł|ła)',
  },
}
