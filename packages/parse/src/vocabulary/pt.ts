import type { Vocabulary } from './vocabulary.ts'

export const pt: Vocabulary = {
  codes: ['pt', 'gl'],
  roles: {
    asks: 'p, perguntas?',
    answers: 'r, respostas?',
    interviews: 'entrevistador(a|es|as)?, jornalistas?, repórter, redação, redacção',
    interviewed: 'entrevistad(o|a)s?',
    guests: 'convidad(o|a)s?',
    moderates: 'moderador(a|es|as)?, mediador(a)?',
    chairs: '',
    hosts: 'apresentador(a|es|as)?, locutor(a)?, âncora, anfitri(ão|ã)',
    audience: 'ouvinte, público, plateia, espectador(a)?, telespectador(a)?, internauta, participante',
    staff: 'intérprete, tradutor(a)?, narrador(a)?, escriv(ão|ã)',
    voices: 'voz, homem, mulher, todos, desconhecid(o|a)',
    // 'eu' is the European Union too.
    selves: '',
    participants: 'participantes',
    unnamed: 'outr(o|a), segund(o|a)',
  },
  months: [
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ],
  // 'dom' and 'dona' stand in names of places as well.
  honorifics: 'senhora?, sra?, dra?, doutora?',
  abbreviations: '',
  offices: '',
  particles: 'de, da, dos',
  nameArticles: '',
  namePrepositions: 'do',
  articles: 'o, a, os, as, uma?',
  genre: {
    nouns: 'entrevista',
    with: 'entrevista (a|com), conversa com',
    events: 'conferência de imprensa, mesa redonda',
  },
  credits: {
    asked: 'entrevista (de|por)',
    wrote: 'por, de, texto, autora?',
    pictured: 'fotos?, fotografias?, imagem, imagens',
    translated: 'tradução, traduzid(o|a), transcrição',
  },
}
