import type { Vocabulary } from './vocabulary.ts'

export const tr: Vocabulary = {
  codes: ['tr'],
  roles: {
    asks: 'soru',
    answers: 'cevap, yanıt',
    interviews: 'gazeteci, muhabir',
    interviewed: '',
    guests: 'konuk(lar)?',
    moderates: 'moderatör',
    chairs: 'oturum başkanı',
    hosts: 'sunucu',
    audience: 'dinleyici, izleyici, seyirci, katılımcı',
    staff: 'tercüman, çevirmen, anlatıcı',
    voices: 'ses, erkek, kadın, herkes',
    // 'ben' is a given name too.
    selves: '',
    participants: 'katılımcılar, konuşmacılar',
    unnamed: 'bilinmeyen',
  },
  months: ['ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  // They stand behind the given name.
  honorifics: 'sayın',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'röportaj, söyleşi, mülakat',
    with: '',
    events: '',
  },
  credits: {
    asked: 'röportaj, söyleşi',
    wrote: 'yazan, yazar, metin',
    pictured: 'fotoğraf(lar)?',
    translated: 'çeviri, çeviren',
  },
}
