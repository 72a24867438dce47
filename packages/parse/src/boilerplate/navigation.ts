import type { FurnitureRow } from './row.ts'

/** What leads through a site: menus, pages, tools, where one is. */
export const NAVIGATION: readonly FurnitureRow[] = [
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
    name: 'search',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^search(?: (?:our|this|the))?(?: (?:content|site|website))?:?$/i,
    examples: ['Search our content:', 'Search'],
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
      /^(?:(?:слушать {1,6})?(?:скачать {1,3})?(?:\([\d,]{1,5} мб\) {1,6})?версия для печати.{0,60}|отправить по почте|распечатать|версія для друку.{0,80}|(?:od)?štampaj(?: pošalji)?|штампај(?: пошаљи)?|pošalji prijatelju|veličina slova.{0,20}|величина слова.{0,20}|artikel (?:merken|drucken|teilen).{0,80}|zur merkliste.{0,40}|zum inhalt springen|imprimer(?: l'article)?|envoyer par e-?mail|enviar por correo|imprimir|skip (?:to|past) .{2,40}|accessibility links|keyboard shortcuts for audio player|\d{1,3}-minute listen|download|embed|heard on .{3,60})$/i,
    examples: [
      'Версия для печати    Отправить по почте    A A A',
      'Слушать   Скачать (12 Мб)   Версия для печати',
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
]

/** Below the rows of the imprint: `Category: Culture | Views: 412 | Added by: Ana` ends a page. */
export const BREADCRUMBS: readonly FurnitureRow[] = [
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
]
