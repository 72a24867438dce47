import type { Furniture } from './furniture.ts'
import { TIME_MARK } from './labels/time-mark.ts'

/** One kind of such lines. */
export interface FurnitureRow extends Furniture {
  /** May such a line be as long as prose and end like it? */
  prose?: true
  pattern: RegExp
  /** Lines that the row must take. */
  examples: readonly string[]
}

/**
 * Lines are matched folded; no pattern repeats a group that can match the empty text, and none captures. Rows of the same
 * flags are tried together, so that those without letters have the flag of most others.
 */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    name: 'related',
    kind: 'related',
    scope: 'rest',
    pattern:
      /^(?:(?:related|similar) (?:posts|articles|stories|content|news|interviews|reading|coverage|links)|(?:you )?(?:may|might) also (?:like|enjoy)|read (?:also|next|more)|what to read next|keep reading|up next|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:now|posts|stories)|editors?'?s? picks?|latest (?:news|posts|stories)|see also|more (?:from|in) .{2,60}|more (?:stories|interviews|news)|recommended(?: for you)?|in other news):?$/i,
    examples: ['Related posts', 'You may also like:', 'Most read'],
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
  {
    name: 'form',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:(?:your |user ?|first |last |full )name|password|your e-?mail(?: address)?|message|comment|captcha|please enter the (?:digits|characters) .{0,60}):? ?\*?$/i,
    examples: ['First name:', 'Password', 'Your email address *'],
  },
  {
    name: 'paging',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:[←<«] ?)?(?:previous|next|older|newer)(?: (?:article|post|story|interview|page))?(?: ?[→>»])?$|^(?:prethodn[ai]|sljedeć[ai]|sledeć[ai]|naredn[ai]|претходн[аи]|следећ[аи]) (?:vijest|vest|članak|tekst|вест|чланак|текст)$|^artikulli (?:paraprak|tjet[ëe]r)$|^(?:voriger|nächster) (?:artikel|beitrag)$|^article (?:précédent|suivant)$|^artículo (?:anterior|siguiente)$/i,
    examples: ['Previous article', '← Older post', 'Newer post →'],
  },
  {
    name: 'pages',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:[<>«»←→|· ]{0,40}(?:previous|prev|next|first|last|page \d{1,3} (?:of|\/) \d{1,3})(?: page)?){2,5}[<>«»→←|· ]{0,40}$/i,
    examples: ['<<< Previous page  |  Page 3 of 5  |  Next page >>>', 'Page 2 of 3   Next >'],
  },
  {
    name: 'comments',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|join the (?:conversation|discussion)|\d* ?comments?(?: ?\(\d{1,5}\))?|your email address will not be published.{0,60}|(?:ostavi|po[šs]alji)(?:te)? komentar|(?:остави|пошаљи)(?:те)? коментар|lini nj[ëe] p[ëe]rgjigje|shkruaj nj[ëe] koment|(?:\d{1,5} )?(?:komentara?i?|коментара?и?|комментари(?:и|й|я|ев)|kommentare?|commentaires?|comentarios?|coment[áa]rios?|commenti|komente)(?: ?\(\d{1,5}\))?|schreiben sie einen kommentar|laisser un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) coment[áa]rio|lascia un commento|добавить комментарий):?$/i,
    examples: [
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      '12 comments',
      'Kommentare (11)',
      '2 Commentaires',
    ],
  },
  {
    name: 'share',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:• ?)?(?:(?:share(?: this(?: article| story| post)?)?(?: (?:on|via|with) [\w .]{1,20}){0,5}(?: share on [\w .]{1,40}){0,3}|like(?: this| loading\.*)?|tweet|x|facebook|twitter|whatsapp|linkedin|telegram|viber|pinterest|reddit|e-?mail|print|save|bookmark|copy link|follow us.{0,40}|(?:find|join|visit|like) us on .{2,80}|podeli(?:te)?|podijeli(?:te)?|teilen|partager|compartir|condividi|compartilhar|поделиться|подели(?:те)?|shp[ëe]rndaje(?: n[ëe] \w{2,12})?|tweet n[ëe] twitter|(?:pratite nas na|пратите нас на|na ndiqni n[ëe]|folgen sie uns|suivez-nous|s[íi]guenos) .{2,80}|\d+ (?:shares?|likes?|views?|claps?))(?::? ?(?:abre ventana nueva|opens in (?:a )?new window))?):?$/i,
    examples: [
      'Share',
      'WhatsApp',
      'Follow us on Facebook',
      'Find us on Facebook Find us on X',
      'Like this:',
      '0 Shares',
      'Share on Facebook Share on X Share on Telegram',
    ],
  },
  {
    name: 'networks',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:(?:share|teilen|partager|compartir|compart[íi]|condividi|compartilhar|podeli(?:te)?|podijeli(?:te)?|подели(?:те)?|поделиться)(?: (?:on|via|mit|auf|sur|en|su|na|на|в|это))?:? )?(?:(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|viber|pinterest|reddit|e-?mail|print|rss|mastodon|bluesky|threads|spotify|copy link|drucken|imprimir|imprimer|stampa|вконтакте|вк|одноклассники)[ ,|/·•]{0,4}){2,12}$/i,
    examples: [
      'Facebook Twitter WhatsApp Print',
      'Teilen mit: Twitter Facebook E-Mail',
      'Поделиться: ВКонтакте Telegram',
    ],
  },
  {
    name: 'end',
    kind: 'stage',
    scope: 'rest',
    pattern:
      /^(?:[-–—* ]{0,6}ends?[-–—* ]{0,6}|[-–—*]{1,4} ?(?:end of (?:interview|transcript)|ende|fin|fine|fim|kraj|крај|конец) ?[-–—*]{1,4}|-? ?30 ?-|#{3,6}|# # #|end {1,40}\d{1,2}:\d{2}.{0,20}|\((?:tape|recording|audio|video|transcript) ends\)|\[?end of (?:the )?(?:interview|transcript|recording|tape|audio|episode)\]?\.?)$/i,
    examples: ['ENDS', '- ENDS -', '###', '-30-', 'END     4:31 P.M. EST', '(Tape ends)', '[End of transcript]'],
  },
  {
    name: 'desk',
    kind: 'note',
    scope: 'rest',
    pattern:
      /^\((?:(?:additional )?reporting|writing|editing|compiled|translat(?:ed|ion)|edited) (?:and .{2,30} )?by .{2,200}\)$/i,
    examples: ['(Reporting by Ana Moor; Editing by Bo Lind)'],
  },
  {
    name: 'contact',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern:
      /^(?:(?:(?:media|press|news|editorial|public affairs) )?(?:contacts?|enquiries|inquiries)(?: us)?|pressekontakt|contact presse|contacto (?:de )?prensa|kontakt za medije|for (?:more|further|media) (?:information|enquiries|inquiries))(?::? ?.{0,160})?$/i,
    examples: ['Media contact: B. Hale 0400 555 019', 'Media enquiries', 'For more information, visit our site'],
  },
  {
    name: 'address',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:(?:(?:contact|kontakt|contacto|contatto|e-?mail|mail|press(?: office)?|write to us(?: at)?)[:.]? ?)?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}|(?:(?:tel|tél|phone|telephone|telefon|teléfono|fax|mobile|press office|t|f|m)[.:]{0,2} ?)\+?\d[\d ()/-]{6,24})[ .]{0,2}$/i,
    examples: ['press@fisheries.example', 'Press office: 020 555 0142'],
  },
  {
    name: 'handles',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^(?:follow .{2,40}:? )?(?:[#@][^\s#@,|·]{2,40}[ ,|·]{0,3}){1,15}$/i,
    examples: ['#tides #harbour', 'Follow Noor: @noorthelongway'],
  },
  {
    name: 'imprint',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern:
      /^(?:(?:rights|licen[cs]e|issn|isbn|doi|to cite(?: this item)?|cite (?:this|as)|our standards|photo rights|reproduction): ?.{2,200}|(?:printed and )?authori[sz]ed by .{2,120}|registered charity .{2,80}|terms (?:of use|and conditions).{0,120}|privacy policy.{0,120}|last (?:modified|updated|reviewed):? .{4,60})$/i,
    examples: ['Rights: Eastmarsh University.', 'Authorised by D. Farrow, 12 Station St.', 'Last modified: 12-Jun-98'],
  },
  {
    name: 'disclaimer',
    kind: 'note',
    scope: 'rest',
    prose: true,
    pattern:
      /^(?:(?:disclaimer|legal notice|haftungsausschluss|avertissement|aviso legal): ?.{2,380}|(?:notes|footnotes|references|endnotes|quellen|fußnoten|fuentes|izvori|literatura|bibliography|further reading):?)$/i,
    examples: ['Disclaimer: This transcript is for information only.', 'Footnotes', 'References:'],
  },
  {
    name: 'about the author',
    kind: 'note',
    scope: 'rest',
    pattern:
      /^(?:about the (?:authors?|writers?|contributors?|interviewers?|photographers?|guests?|hosts?|speakers?)|zur person|[üu]ber (?:den autor|die autorin)|[àa] propos de l'auteure?|sobre (?:el autor|la autora|o autor|a autora)|l'autore|l'autrice|o autoru|o autorki|biografija|об авторе):?$/i,
    examples: ['About the Contributor', 'Zur Person', 'Sobre la autora'],
  },
  {
    name: 'tags',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:(?:(?:related )?tags?|filed under|filed in|posted in|(?:related )?topics?|categories|category|keywords|oznake|tagovi|etiketat|таг|тагови|ознаке|теги|themen|schlagw[öo]rter|schlagworte|etiquetas|archivado en|temas|mots-cl[ée]s|th[èe]mes|argomenti|etichette|tag)(?::.{0,200}|)|(?:tags?|filed under|categories|category|oznake|tagovi) (?:[^\s,.;:!?]{2,30} ?){1,12})$/i,
    examples: ['Tags: NATO, Serbia', 'Tags technology economy EU'],
  },
  {
    name: 'search',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^search(?: (?:our|this|the))?(?: (?:content|site|website))?:?$/i,
    examples: ['Search our content:', 'Search'],
  },
  {
    name: 'copyright',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern: /^(?:©|\(c\) |copyright |all rights reserved).{0,200}$/i,
    examples: ['© 2023 NATO', 'All rights reserved.'],
  },
  {
    name: 'copyright at the end',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern: /all rights reserved\.?$(?<=^[^.,|–-]{1,80}[.,|–-]{1,2} ?.{19,20})/i,
    examples: ['The Harbour Post 2020. All rights reserved'],
  },
  {
    name: 'navigation',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:powered by .{2,40}|loading\.*|listen to this (?:article|story|interview)|\d{1,3} min(?:utes?)?(?: read)?|reading time:? .{1,20}|lesezeit:? .{1,20}|temps de lecture.{0,20}|tiempo de lectura.{0,20}|tempo di lettura.{0,20}|vr(?:ij)?eme čitanja.{0,20}|réservé aux abonnés|nur für abonnenten|solo para suscriptores|tekst se nastavlja (?:ispod|nakon) oglasa|la suite après (?:cette|la) publicité|la nota continúa (?:abajo|debajo).{0,30}|transcribe your podcast|view video|watch the video|(?:full |unedited )?transcript|p ?r ?o ?c ?e ?e ?d ?i ?n ?g ?s|e ?& ?oe(?: ?[-–—].{2,40})?|for immediate release|(?:(?:save|share|gift|print|listen|copy link|gift this article|share this article) {2,}){1,4}(?:save|share|print|listen|copy link|gift this article|share this article)|\[ad_\d\]|story continues below|continue reading|click to go to.{0,40}|jump to .{2,40})$/i,
    examples: [
      'Lesezeit: 3 Min.',
      'Powered by WordPress',
      '2 min read',
      'E&OE',
      'For immediate release',
      'Save  Share  Print',
      'Listen to this article',
      '[ad_1]',
    ],
  },
  {
    name: 'feed',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /subscribe to rss$(?<=^.{16,56})/i,
    examples: ['Subscribe to RSS', 'Science Interviews Subscribe to RSS'],
  },
  {
    name: 'tools',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:версия для печати.{0,60}|отправить по почте|распечатать|версія для друку.{0,80}|(?:od)?štampaj(?: pošalji)?|штампај(?: пошаљи)?|pošalji prijatelju|veličina slova.{0,20}|величина слова.{0,20}|artikel (?:merken|drucken|teilen).{0,80}|zur merkliste.{0,40}|zum inhalt springen|imprimer(?: l'article)?|envoyer par e-?mail|enviar por correo|imprimir|skip (?:to|past) .{2,40}|accessibility links|keyboard shortcuts for audio player|\d{1,3}-minute listen|download|embed|heard on .{3,60})$/i,
    examples: [
      'Версия для печати    Отправить по почте    A A A',
      'Штампај Пошаљи',
      'Artikel merken   Drucken',
      'Heard on Morning Edition',
    ],
  },
  {
    name: 'player',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:video player is loading\.?|play video|current time \d.{0,40}|(?:beginning|end) of dialog window\..{0,100}|this is a modal window\..{0,80}|your browser does not support .{4,80})$/i,
    examples: ['Video player is loading.', 'Current Time 0:00 / Duration 1:31', 'End of dialog window.'],
  },
  {
    name: 'forum',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:permalink(?: {1,6}(?:embed|save|parent|report|reply|context|share|give award|full comments)){0,8}|(?:load|view|show) (?:more|all \d{1,6}) (?:comments|replies)(?: \(\d{1,6} replies\))?|(?:view all|load more) .{0,12}comments(?: \(.{2,20}\))?|sorted by:? \w{2,12}|posted (?:by u|in r)\/.{2,80}|submitted .{2,20} ago by .{2,30}|log in or sign up|[\d.,]{1,8}k? points? \(.{4,20}\).{0,80})$/i,
    examples: [
      'permalink   embed   save   parent   reply',
      'load more comments (12 replies)',
      'view all 214 comments',
      'sorted by: best',
      'Posted by u/bellringer 3 years ago',
      '1.2k points (96% upvoted)   214 comments',
    ],
  },
  {
    name: 'orders',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern: /^to order (?:a |copies |video ?tapes |transcripts |this ).{4,300}$/i,
    examples: ['TO ORDER VIDEOTAPES AND TRANSCRIPTS, PLEASE USE THE ORDER FORM'],
  },
  {
    name: 'advert',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^[-–—*• ]{0,4}(?:advert(?:isement|orial|ising)?|sponsored(?: content)?|promoted|oglas|reklam[aeë]|реклама|anzeige|werbung|publicité|publicidad|pubblicità|publicidade)(?: ?[-–—:|*•].{0,60})?$|^(?:subscribe|sign up|join|register)\b.{0,40}\b(?:newsletters?|mailing list|updates)\b.{0,20}$|^subscribe$/i,
    examples: [
      'Advertisement - scroll to continue',
      'Sign up for our weekly newsletter',
      'Subscribe to our newsletter',
    ],
  },
  {
    name: 'newsletter box',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:after newsletter promotion|(?:free )?(?:daily|weekly|monthly) newsletter|newsletter: .{2,60}|sign up (?:to|for) [^.?!]{2,60}|jetzt (?:bestellen|abonnieren|anmelden)|e-mail-adresse(?: eingeben)?|abonohu|s'abonner|je m'abonne|suscríbete|prijavi(?:te)? se|shkruaj emailin tënd|privacy notice: .{2,300})$/i,
    examples: ['after newsletter promotion', 'Free weekly newsletter', 'Sign up to The Sunday Plot', 'Abonohu'],
  },
  {
    name: 'support',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:get|receive|join|subscribe|sign|register|become|support|donate|help|buy|follow|to read|read|if you|enjoyed|like|want|thanks for|thank you for|enter|your|never miss|listen|download|ap[úu]ntate|suscr[íi]bete|abonnieren|unterst[üu]tzen|abonnez|inscrivez|soutenez|iscriviti|assine|inscreva|podr[žz]ite|prijavite|подпишитесь|подржите) .{0,120}(?:newsletters?|inbox|subscri(?:be|bers?|ption)|donat(?:e|ion)|member(?:s|ship)?|coffee|patreon|journalism|publishing|bolet[íi]n|e-?mail address|free trial|our (?:app|podcast|work)|apple podcasts|spotify|per month|a month)\b.{0,80}|donate (?:today|now|to .{2,60})|sign (?:me )?up|enter your e-?mail(?: address)?|e-?mail address|was this (?:page|article) (?:useful|helpful)\?)$/i,
    examples: [
      "Get the day's headlines in your inbox",
      'Support independent publishing. Buy us a coffee.',
      'To read more interviews like this one, subscribe to Packaging Weekly from 4 a month.',
      'Donate to The Beacon',
      'Was this page useful?',
    ],
  },
  {
    name: 'cookies',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|by continuing to (?:browse|use)|diese (?:website|webseite|seite) (?:ver|be)nutzt cookies|diese (?:website|webseite|seite) verwendet cookies|wir verwenden cookies|ce site utilise des cookies|en poursuivant (?:votre|la) navigation|nous utilisons des cookies|este sitio (?:web )?(?:utiliza|usa) cookies|utilizamos cookies|usamos cookies|este site (?:utiliza|usa) cookies|questo sito (?:utilizza|usa) (?:i )?cookie|ova(?:j|) (?:sajt|stranica|veb-sajt) koristi kola[čc]i[ćc]e|koristimo kola[čc]i[ćc]e|овај сајт користи колачиће|мы используем (?:файлы )?cookie).{0,300}$/i,
    examples: ['We use cookies to improve your experience.'],
  },
  {
    name: 'breadcrumb',
    kind: 'boilerplate',
    scope: 'block',
    pattern: / [/>»|→›](?<=^[^/>»|→›]{1,60} .) +[^\s/>»|→›][^/>»|→›]{0,60} [/>»|→›] +\S.{0,240}$/i,
    examples: [
      'Home › Culture › Books',
      'MLO Belgrade  /  Newsroom  /  News Archive',
      'Home > News > Interview with the general',
    ],
  },
  {
    name: 'where one is',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:you are here|vous êtes ici|sie sind hier|usted está aquí|estás en|ti trovi in|nalazite se) ?: ?.{2,240}$/i,
    examples: ['You are here: Home > News', 'Vous êtes ici : Accueil'],
  },
  {
    name: 'anchor',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:<a (?:name|id)=["'][^"'>]{1,60}["'] ?\/?>(?:<\/a>)?|(?:audio|video|download|listen|watch|slides|media): ?(?:\[[^\]]{1,60}\]\()?https?:\/\/[^\s)]{4,200}\)?)$/i,
    examples: ['<a name="radios"></a>', 'Audio: [mp3](https://example.org/31.mp3)'],
  },
  {
    name: 'page number',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:[-–—] ?\d{1,4} ?[-–—]|[-–—= ]{0,20}(?:page|seite|strana|página|pagina|стр\.?) \d{1,4}(?: ?(?:of|von|od|de|di|\/|из) ?\d{1,4})?[-–—= ]{0,80}|\d{1,4} {3,}[^.?!:]{3,60})$/i,
    examples: ['- 2 -', 'Page 3 of 12', '62     Harbour Quarterly'],
  },
  {
    name: 'page number at the end',
    kind: 'boilerplate',
    scope: 'block',
    pattern: / {3}\d{1,4}$(?<=^[^.?!:]{3,80} {3}\d{1,4})/i,
    examples: ['Harbour Quarterly     62'],
  },
  {
    name: 'rule',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /^(?:[-*_=~#•·–—] ?){3,60}$/i,
    examples: ['---', '* * *', '———'],
  },
  {
    name: 'picture',
    kind: 'caption',
    scope: 'block',
    prose: true,
    pattern: /^!\[[^\]]{0,200}\]\([^)]{1,190}\)$/i,
    examples: ['![The port](https://example.org/port.jpg)'],
  },
  {
    name: 'photo credit',
    kind: 'caption',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:photo(?:graph|s)?|foto|fotografija|image|picture|illustration|ilustracija|credit|izvor)(?: (?:by|credit|credits))?(?:: ?| ?[/©] ?).{1,200}|(?:source|quelle|fuente|fonte|извор|источник): ?.{1,60})$/i,
    examples: [
      'Photo: Belgrade Security Forum / Flickr',
      'Foto: Tanjug',
      'Photo by: A. Petrov',
      'Source: Harbour Board / B. L.',
    ],
  },
  {
    name: 'byline',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:story|text|words|written|interview|interviewed|conducted|reported|prepared|translated|transcript) by:? .{2,80}$/i,
    examples: ['Story by NATO MLO Belgrade', 'Interviewed by Ana Petrov', 'Transcript by: Bryan Bishop'],
  },
  {
    name: 'credits',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:words|text|texte?|texto|testo|tekst|story|interview|intervju|entrevista)(?: ?:| by| de| di| von| par) .{2,60}?[.,;|/•·–-] ?(?:images?|photos?|photograph(?:y|s)|pictures?|portraits?|fotos?|fotografi[aeo]s?|bild(?:er)?|illustrations?)\b.{1,80}$/i,
    examples: ['Words: Ana Moor. Images: courtesy of the studio', 'Texto de Ana Moor • Fotografia de Bo Lind'],
  },
  {
    name: 'photo credit at the end',
    kind: 'caption',
    scope: 'block',
    prose: true,
    pattern:
      /(?:photo|foto|фото|image|picture|credit)s?(?: ?:| by\b)(?<=...(?:[;|,–-] ?|[. ] |[([])(?:photo|foto|фото|image|picture|credit)s?(?: ?:| by)).{1,80}$/i,
    examples: ['Adam Ficsor; Photo by the author', 'Clara Zeitz (Photo: Press Service)'],
  },
  {
    name: 'byline of a name',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:By|BY|Von|Par|Por|Di|Nga|Piše:?|Пише:?|Razgovara(?:o|la):?|Разговара(?:о|ла):?|Razgovor vodi(?:o|la):?|Разговор води(?:о|ла):?|Intervju vodi(?:o|la):?|Das (?:Gespräch|Interview) führten?:?|Mit .{3,60} sprach:?|(?:Propos|Entretien) recueillis? par|PROPOS RECUEILLIS PAR|Entretien réalisé par|Entrevista de|Entrevista por|Intervista di|A cura di|Беседовал[аи]?:?|Интервью взял[аи]?:?|Text:|Texte :|Texto:|Testo di|Tekst:|Words:|Interview by:?) \p{Lu}[\p{L}'.-]{0,30}(?: (?:(?:and|und|et|y|e|i|и) )?\p{Lu}[\p{L}'.-]{0,30}){1,5}(?:(?:, | \| )[\p{L}' -]{3,60})?$/u,
    examples: [
      'By Ilse Moor',
      'By Ana Petrov and J. Lind',
      'By Oscar Penrose, Local Democracy Reporter',
      'Von Miriam Sauter und Deniz Yildirim',
      'Das Gespräch führte Katrin Vollmer',
      'Propos recueillis par Ana Petrov',
    ],
  },
  {
    name: 'byline label',
    kind: 'byline',
    scope: 'block',
    // A sentence behind it is what the host says: `Host: Welcome to the show.`
    pattern:
      /^(?:authors|autori|speakers|hosts|guests|participants|presenters?|piše|razgovarao|razgovarala): .{2,200}$|^(?:author|autor|speaker|host|guest): .{1,199}[^.?!…"”’']$/i,
    examples: ['Author: Redakcija', 'Speakers: Patrick Murck, Cory Fields', 'Host: Kevin Ball'],
  },
  {
    name: 'byline of the talk',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:(?:[Ee]in |[Aa]n |[Uu]ne? |[Uu]na )?(?:[Ii]nterview|[Gg]espräch|[Ee]ntretien|[Ee]ntrevista|[Ii]ntervista|[Ii]ntervju|[Rr]azgovor|[Cc]onversación)|INTERVIEW|ENTRETIEN|ENTREVISTA|INTERVISTA|INTERVJU|RAZGOVOR)(?: (?:geführt|mené|réalisé|conducted|vodi[ol]a?|realizada|a cura))? (?:von|by|de|par|di|por) \p{Lu}[\p{L}'.-]{0,30}(?: (?:(?:and|und|et|y|e|i) )?\p{Lu}[\p{L}'.-]{0,30}){1,6}$/u,
    examples: ['Ein Interview von Ana Moor und Bo Lind', 'Entretien mené par Ana Moor'],
  },
  {
    name: 'byline of two',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:Interview|Gespräch|Entretien|Entrevista|Intervista|Intervju) ?: (?:\p{Lu}[\p{L}.'-]{0,30} ){1,3}(?:und|and|et|y|e|i) \p{Lu}[\p{L}.'-]{0,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,3}$/u,
    examples: ['Interview: Ana Moor und Bo Lind'],
  },
  {
    name: 'caption with its photographer',
    kind: 'caption',
    scope: 'block',
    pattern: / \/ ?\p{Lu}[\p{Lu}.'-]{1,30}(?: \p{Lu}[\p{Lu}.'-]{1,30}){1,3}$(?<=^\p{Lu}[^/]{8,160} \/[^/]{1,130})/u,
    examples: ['Ana Moor, en la plaza de Lune. / LUISA PARDO'],
  },
  {
    name: 'byline of a part',
    kind: 'byline',
    scope: 'block',
    // Nothing but a name: `Interviewer: Who was it` is a turn.
    pattern:
      /^(?:[Ii]nterviewe[re]|INTERVIEWE[RE]|[Nn]arrator|NARRATOR|[Rr]espondent|RESPONDENT): {1,12}(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}.'-]{0,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,3}$/u,
    examples: ['Interviewer:   Hester Lowry', 'Interviewee: Enoch Prudhomme'],
  },
  {
    name: 'edition',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:print|online) edition|originally published|first published|this interview (?:was|has been|is)|the interview (?:was|has been) (?:first|originally|edited|conducted)|editor'?s? note|note from the editor).{0,300}$/i,
    examples: [
      'Print edition of the interview with the general (February 6)',
      'This interview has been edited for length.',
    ],
  },
  {
    name: 'remark of the editor',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^[[(].{10,360}\b(?:eds?|editor|red|anm\. d\. red|op\. ?a|prim\. ?(?:ur|red)|n\. ?d\. ?[lr]|ndlr)\.?[\])]$/i,
    examples: ['[Here the kettle boiled and the tape was stopped for some minutes. Ed.]'],
  },
  {
    name: 'footnote',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern: /^[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3} ?[^\s\d.].{3,390}$/i,
    examples: ['¹ A. Moor, "Tides", Harbour Studies 7, 2013, 88.'],
  },
  {
    name: 'preview',
    kind: 'note',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:in (?:the|our) )?next (?:week|month|issue|time|episode): .{5,380}|(?:pratique|infos pratiques|información práctica)[.:] .{5,380})$/i,
    examples: ['Next week: Captain Strake, if he can be found.', 'Pratique. Musée du Papier, 3, rue des Moulins.'],
  },
  {
    name: 'procedure',
    kind: 'stage',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:sitting|meeting|hearing|proceedings|session) (?:suspended|adjourned|resumed|continued)\b.{0,80}|on resuming[.—–-]{0,2}|\(?the (?:sitting|meeting|hearing|committee|court|witness) (?:was |were )?(?:suspended|adjourned|resumed|withdrew|sworn|stood down)\b.{0,80})$/i,
    examples: ['Sitting suspended for a Division in the House.', 'On resuming—', '(The witness withdrew)'],
  },
  {
    name: 'attendance',
    kind: 'note',
    scope: 'block',
    pattern:
      /^(?:members (?:present|in attendance)|(?:also )?(?:present|in attendance)|witnesses|written evidence from witnesses|apologies|ordered by the house|ordered, by the house):? .{4,380}$/i,
    examples: ['Members present: Dame Ana Moor (Chair); Bo Lind.', 'Witnesses: Ana Moor and Dr Bo Lind.'],
  },
  {
    name: 'timestamp',
    kind: 'timestamp',
    scope: 'block',
    pattern: new RegExp(TIME_MARK, 'i'),
    examples: ['00:12:31', '[12:31]', '(1:02:03)'],
  },
  {
    name: 'clock',
    kind: 'note',
    scope: 'block',
    pattern: /^\d{1,2}[:.]\d{2} ?[ap]\.? ?m\.?(?: \(?[A-Z]{1,4}\)?)?$/i,
    examples: ['3:15 P.M. EST', '10:17 am'],
  },
  {
    name: 'cue',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:break|ad break|music|jingle|clip|sponsor(?:ed)?(?: message)?):? ?[[(\d].{0,60}$/i,
    examples: ['Break: [20:03] to [21:51]'],
  },
  {
    name: 'stage direction',
    kind: 'stage',
    scope: 'block',
    pattern: /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\))\.?$/i,
    examples: ['[laughs]', '(Applause.)'],
  },
]
