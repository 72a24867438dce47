import type { FurnitureRow } from './row.ts'

/** Boxes with other stories. */
export const RELATED: readonly FurnitureRow[] = [
  {
    name: 'related',
    kind: 'related',
    scope: 'rest',
    pattern:
      /^(?:(?:related|similar) (?:posts|articles|stories|content|news|interviews|reading|coverage|links)|(?:you )?(?:may|might) also (?:like|enjoy)|read (?:also|next|more)|what to read next|keep reading|up next|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:now|posts|stories)|editors?'?s? picks?|latest (?:news|posts|stories)|see also|more (?:from|in) .{2,60}|more (?:stories|interviews|news)|recommended(?: for you)?|explore more(?: on .{2,40})?|in other news):?$/i,
    examples: ['Related posts', 'You may also like:', 'Most read', 'Explore more on these topics'],
  },
  {
    name: 'related, other languages',
    kind: 'related',
    scope: 'rest',
    pattern:
      /^(?:pove(?:z|ž)an[ei] (?:vesti|vijesti|(?:c|č)lanci)|pro(?:c|č)itajte (?:jo(?:s|š)|i)|naj(?:c|č)itanije|mo(?:z|ž)da vas zanima|прочитајте (?:још|и)|повезане (?:вести|вијести)|најчитаније|das k(?:ö|oe)nnte sie auch interessieren|mehr zum thema|lesen sie auch|auch interessant|verwandte (?:artikel|themen|beitr(?:ä|ae)ge)|weitere (?:artikel|beitr(?:ä|ae)ge|interviews)|meistgelesen|[àa] lire (?:aussi|[ée]galement)|lire aussi|sur le m[êe]me sujet|articles (?:li[ée]s|similaires)|les plus lus|m[áa]s informaci[óo]n|noticias relacionadas|art[íi]culos relacionados|(?:tambi[ée]n )?te puede interesar|lo m[áa]s (?:le[íi]do|visto)|lee tambi[ée]n|leer m[áa]s|leia (?:tamb[ée]m|mais)|not[íi]cias relacionadas|mais lidas|veja tamb[ée]m|artikuj t[ëe] ngjash[ëe]m|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|i pi[ùu] letti|читайте также|по теме|похожие (?:статьи|материалы)|самое читаемое|lajme t[ëe] ngjashme|lexo edhe|m[ëe] t[ëe] lexuarat) ?:?$/i,
    examples: [
      'Pročitajte još',
      'MÁS INFORMACIÓN',
      'À lire aussi :',
      'Das könnte Sie auch interessieren',
      'Читайте также:',
    ],
  },
  {
    name: 'teaser',
    kind: 'related',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|related|related article|pro(?:c|č)itajte i|pro(?:c|č)itajte jo(?:s|š)|прочитајте (?:и|још)|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lea también|lee también|leia também|leggi anche|читайте также|lexo edhe) ?: ?\S.{2,200}$/i,
    examples: [
      'READ MORE: NATO foreign ministers meet in Brussels',
      'Related: Parliament adopts the budget',
      'Lesen Sie auch: Die Zeit danach',
    ],
  },
  {
    name: 'ticker',
    kind: 'related',
    scope: 'block',
    pattern: /^\d{1,2}[/.]\d{1,2}\.? \d{1,2}:\d{2} +\S.{5,200}$/i,
    examples: ['09/16 10:01   Nobody has cancelled the quota - minister'],
  },
]
