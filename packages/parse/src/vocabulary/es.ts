import type { Vocabulary } from './vocabulary.ts'

export const es: Vocabulary = {
  codes: ['es'],
  roles: {
    asks: 'p, preguntas?',
    answers: 'r, respuestas?',
    interviews: 'entrevistador(a|es|as)?, periodistas?, reporter(o|a), redacción, redactor(a)?',
    interviewed: 'entrevistad(o|a)',
    guests: 'invitad(o|a)s?, ponentes?, testigo',
    moderates: 'moderador(a|es|as)?',
    // 'presidente' and 'secretario' are offices that the page names the holder of.
    chairs: '',
    hosts: 'presentador(a|es|as)?, locutor(a|es)?, conductor(a|es)?, anfitri(ón|ona)',
    audience: `oyente, público, asistente, espectador(a)?, telespectador(a)?, televidente, internauta, participante`,
    staff: 'intérprete, traductor(a)?, narrador(a)?',
    voices: 'voz, voz en off, hombre, mujer, todos, desconocid(o|a)',
    selves: 'yo',
    participants: 'participantes, intervinientes',
    unnamed: 'otr(o|a), segund(o|a)',
  },
  months: [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago setiembre oct nov dic',
  ],
  // 'don' is a given name too.
  honorifics: 'señora?, señorita, sra?, srta, doña, doctora?, dra',
  abbreviations: 'sra?',
  offices: '',
  particles: 'de, de la, del',
  nameArticles: 'la, el',
  namePrepositions: '',
  articles: 'el, la, los, las, una?',
  genre: {
    nouns: 'entrevista',
    with: 'entrevista (a|con), conversación con',
    events: 'rueda de prensa, mesa redonda',
  },
  credits: {
    asked: 'entrevista(do|da)? (de|por)',
    wrote: 'por, de, texto, autora?',
    pictured: 'fotos?, fotografías?, imagen, imágenes',
    translated: 'traducción, traducid(o|a), transcripción',
  },
}
