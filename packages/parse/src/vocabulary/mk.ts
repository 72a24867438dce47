import type { Vocabulary } from './vocabulary.ts'

export const mk: Vocabulary = {
  codes: ['mk'],
  roles: {
    asks: 'прашање',
    answers: 'одговор',
    interviews: 'новинар(ка)?, репортер(ка)?, редакција',
    interviewed: '',
    guests: 'гости(н|нка)?, соговорник, соговорничка',
    moderates: 'модератор(ка)?',
    chairs: 'претседавач(ка)?',
    hosts: 'водител(ка)?',
    audience: 'слушател(ка)?, гледач(ка)?, публика, од публиката',
    staff: 'преведувач(ка)?, толкувач(ка)?, наратор',
    voices: 'глас, маж, жена, сите',
    selves: 'јас',
    participants: 'учесници',
    unnamed: 'непознат(а)?',
  },
  months: ['јануари февруари март април мај јуни јули август септември октомври ноември декември'],
  honorifics: 'господин(е)?, госпоѓ(а|о)',
  offices: '',
  particles: '',
  nameArticles: '',
  namePrepositions: '',
  articles: '',
  genre: {
    nouns: 'интервју, разговор',
    with: 'интервју со, разговор со',
  },
  credits: {
    asked: 'разговараше, разговорот го водеше, интервјуто го водеше',
    wrote: 'пишува, автор(ка)?, текст',
    pictured: 'фото, фотографи(ја|и)',
    translated: 'превод, преведе',
  },
}
