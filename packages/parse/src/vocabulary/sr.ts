import type { Vocabulary } from './vocabulary.ts'

/** Serbian, Croatian, Bosnian and Montenegrin, in both scripts. */
export const sr: Vocabulary = {
  codes: ['sr', 'hr', 'bs', 'sh', 'cnr'],
  roles: {
    asks: 'p, (pot)?pitanj(e|a), (пот)?питањ(е|а)',
    answers: 'o, odgovor, одговор',
    interviews: `novinar(ka|i)?, redakcija, urednica, intervjuer(ka)?, reporter(ka)?, новинар(ка|и)?, редакција,
      интервјуер(ка)?, репортер(ка)?`,
    interviewed: 'ispitanik, ispitanica',
    guests: `gost(i|ja)?, gošć(a|e), s(a|u)govornik, s(a|u)govornica, гост(и)?, гошћ(а|е), саговорник,
      саговорница`,
    moderates: 'moderator(ka|ica|i)?, модератор(ка|и)?',
    chairs: 'preds(j)?edavajuć(i|a), председавајућ(и|а)',
    hosts: 'voditelj(ka|ica|i)?, domaćin, водитељ(ка|ица|и)?, домаћин',
    audience: `publika, iz publike, slušalac, slušatelj(ka|ica)?, gledalac, gledatelj(ka|ica)?, posetilac, posjetitelj,
      публика, из публике, слушалац, слушатељка, гледалац, гледатељка`,
    staff: `prevodilac, prevoditelj(ka|ica)?, tumač, narator(ka)?, spiker(ka)?, zapisničar(ka)?, преводилац, преводитељка,
      тумач, наратор, спикер, записничар`,
    voices: 'glas, svi, muškarac, žena, nepoznat(i|a), глас, сви, мушкарац, жена, непознат(и|а)',
    selves: 'ja, ја',
    participants: 'učesni(k|ci), sudioni(k|ci), učesnice, учесни(к|ци)',
    unnamed: 'nepoznat(i|a), drug(i|a), непознат(и|а), друг(и|а)',
  },
  months: [
    'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
    'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    'jan feb mar apr maj juni juli august sept okt nov dec',
    'jan feb mar apr maj jun jul avg sep okt nov dec',
    'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac',
    'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
    'sij velj ožu tra svi lip srp kol ruj lis studenog pro',
    'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
    'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
    'јан феб мар апр мај јуни јули авг сеп окт нов дец',
  ],
  // 'g' for *gospodin* is an initial too.
  honorifics: `gospodin(a|e|u)?, gospođ(a|e|i|o|u), gospođica, gdin, gđa, gđica, господин(а|е|у)?, госпођ(а|е|и|о|у),
    госпођица, гдин, гђа`,
  // As they are called: 'ministre', 'profesore'.
  offices: 'profesore, doktore, generale, ministre, професоре, докторе, генерале, министре',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'intervju, razgovor, интервју, разговор',
    with: 'intervju (sa?|z), razgovor (sa?|z), интервју са?, разговор са?',
  },
  credits: {
    asked: `razgovara(o|la|li), (razgovor|intervju) vodi(o|la|li), intervjuisa(o|la), intervjuira(o|la),
      разговара(о|ла|ли), (разговор|интервју) води(о|ла|ли), интервјуиса(о|ла)`,
    wrote: 'piše, pišu, napisa(o|la), tekst, autor(ka|ica|i)?, пише, пишу, написа(о|ла), текст, аутор(ка)?',
    pictured: 'foto, fotografij(a|e), snimi(o|la), фото, фотографиј(а|е), сними(о|ла)',
    translated: 'prevod, prijevod, preve(o|la), превод, преве(о|ла)',
  },
}
