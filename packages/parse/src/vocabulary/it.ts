import type { Vocabulary } from './vocabulary.ts'

export const it: Vocabulary = {
  codes: ['it'],
  roles: {
    asks: 'domanda',
    answers: 'r, risposta',
    interviews: 'intervistatore, intervistatrice, giornalista, cronista, redazione',
    interviewed: 'intervistat(o|a|i)',
    guests: 'ospit(e|i)',
    moderates: 'moderatore, moderatrice, moderatori',
    // 'presidente' is an office that the page names the holder of.
    chairs: '',
    hosts: 'conduttore, conduttrice, presentatore, presentatrice',
    audience: `ascoltatore, ascoltatrice, telespettatore, telespettatrice, spettatore, spettatrice, pubblico,
      dal pubblico`,
    staff: 'interprete, traduttore, traduttrice, narratore, narratrice',
    voices: 'voce, voce fuori campo, uomo, donna, tutti, sconosciut(o|a)',
    selves: 'io',
    participants: 'partecipanti, relatori',
    unnamed: 'second(o|a), altr(o|a)',
  },
  months: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
  ],
  // 'maestro' is a family name too.
  honorifics: 'signora?, signorina, sig, sig ra, dott, dottore, dottoressa, onorevole',
  abbreviations: '',
  offices: '',
  particles: 'de, del, della, di, da',
  nameArticles: 'la',
  // 'lo' is a family name too.
  namePrepositions: '',
  articles: 'il, lo, la, i, gli, le, una?',
  genre: {
    nouns: 'intervista',
    with: 'intervista (a|con|al|alla), conversazione con, colloquio con',
    events: 'conferenza stampa, tavola rotonda',
  },
  credits: {
    asked: 'intervista (di|a cura di)',
    wrote: 'di, testo, a cura di, autore, autrice',
    pictured: 'foto, fotografi(a|e)',
    translated: 'traduzione, tradott(o|a), trascrizione',
  },
}
