import type { Vocabulary } from './vocabulary.ts'

/** Czech and Slovak. */
export const cs: Vocabulary = {
  codes: ['cs', 'sk'],
  roles: {
    asks: 'otázka',
    answers: 'odpověď, odpoveď',
    interviews: 'novinář(ka)?, novinár(ka)?, redaktor(ka)?, reportér(ka)?, redakce, redakcia',
    // 'host' is English for the other part, and stays with it.
    interviewed: 'respondent(ka)?, dotázan(ý|á), opýtan(ý|á)',
    guests: 'hosté, hostia',
    moderates: 'moderátor(ka|i|ři)?',
    chairs: 'předsedající, predsedajúc(i|a)',
    hosts: 'hostitel(ka)?, hostiteľ(ka)?',
    audience: 'posluchač(ka)?, poslucháč(ka)?, divák, diváčka, publikum, z publika, účastník, účastnice',
    staff: 'tlumočn(ík|ice), tlmočn(ík|íčka), překladatel(ka)?, prekladateľ(ka)?, vypravěč(ka)?',
    voices: 'hlas, muž, žena, všichni, všetci',
    selves: 'já, ja',
    participants: 'účastníci',
    unnamed: 'neznám(ý|á|y|a), druh(ý|á)',
  },
  months: [
    'leden únor březen duben květen červen červenec srpen září říjen - prosinec',
    'ledna února března dubna května června července srpna září října listopadu prosince',
    'január február marec apríl máj jún júl august september október november december',
    'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  ],
  honorifics: 'pane?, pan(í|i), pán',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'rozhovor, interview',
    with: 'rozhovor (s|so|se)',
    events: '',
  },
  credits: {
    asked: 'ptala? se, pýtala? sa, rozhovor vedla?, rozhovor viedl(a)?, rozhovor viedol',
    wrote: 'autor(ka)?, text, napsala?, napísala?',
    pictured: 'foto, fotografie',
    translated: 'překlad, přeložila?, preklad, preložila?',
  },
}
