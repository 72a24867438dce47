import type { Vocabulary } from './vocabulary.ts'

export const sq: Vocabulary = {
  codes: ['sq'],
  roles: {
    asks: 'pyetj(e|a)',
    answers: 'përgjigj(e|ja)',
    interviews: 'gazetar(i|e|ja)?, intervistues(i|e|ja)?, reporter(i|e|ja)?, redaksia',
    interviewed: 'i intervistuari, e intervistuara',
    guests: 'mysafir(i|e|ja)?, i ftuar(i)?, e ftuar(a)?, bashkëbisedues(i|ja)',
    moderates: 'moderator(i|e|ja)?',
    chairs: 'kryesues(i|ja)',
    // 'drejtuesi' leads anything.
    hosts: 'prezantues(i|e|ja)?',
    audience: 'dëgjues(i|e|ja)?, shikues(i|e|ja)?, publiku, nga publiku',
    staff: 'përkthyes(i|e|ja)?, interpret(i)?',
    voices: 'zëri, burrë, grua, të gjithë',
    selves: 'unë',
    participants: 'pjesëmarrës(it)?, folësit',
    unnamed: 'i panjohur, e panjohur, tjetër',
  },
  months: [
    'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
    'jan shk mar pri maj qer korr gush sht tet nën dhj',
  ],
  honorifics: 'zoti, zotëri, zonja, zonjë, znj',
  abbreviations: '',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'intervistë, intervista, bisedë, biseda',
    with: 'intervist(ë|a) me, bised(ë|a) me',
    events: '',
  },
  credits: {
    asked: 'intervist(oi|uar nga), intervista nga, bisedoi',
    wrote: 'nga, shkruan, shkroi, autor(i|ja)?, tekst(i)?',
    pictured: 'foto(t)?, fotografia',
    translated: 'përktheu, përkthimi',
  },
}
