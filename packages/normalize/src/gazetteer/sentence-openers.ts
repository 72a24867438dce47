import { foldName } from '../text/transliterate.ts'
import { words } from './name-words.ts'

/** Words that open sentences and greetings, and stand before a name without being part of it. */
export const ENGLISH_OPENERS = new Set(
  "the a an and but so yes no ok okay well hi hey hello dear thank thanks with by from for of to in on at as if when while what why how who is was are i we you he she it my our your this that these those here there now then good great also because like welcome today i'm i've i'll it's he's she's we're".split(
    ' ',
  ),
)

/** The same for other languages, by the first part of the tag. A capital at the start of a sentence tells nothing. */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'aboard about above across against ahead along amid among around behind beneath beside between beyond despite following inside into off onto throughout toward towards upon within without after again all although another any both during each even every first former his her its just last later let meet met more most near next not once one only or other out over perhaps please since some still their they though through under until us when where whether which yet interview photo picture pictured above below left right present witnesses speaker speakers guest guests host',
  ),
  de: words(
    'der die das den dem des ein eine einer einem einen eines im in am an auf aus bei beim mit nach seit von vom vor zu zum zur für über unter um durch ohne gegen ich du er sie es wir ihr mein meine dein sein seine ihre unser unsere und oder aber doch denn dann da dort hier heute gestern morgen nun jetzt so wie was wer wo warum wann weil wenn als ob dass auch noch nur schon sehr ja nein hallo danke liebe lieber guten grüß bin ist sind war waren hat haben hatte wird werden kann sagt sagte fragt interview gespräch foto bild kollege kollegin montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  fr: words(
    "le la les l un une des du de d à au aux en dans sur sous chez par pour avec sans contre vers depuis après avant entre je tu il elle on nous vous ils elles mon ma mes ton son sa ses notre votre leur leurs ce cet cette ces et ou mais donc or ni car que qui quoi où quand comment pourquoi si oui non ne pas plus très bien merci bonjour bonsoir salut cher chère aujourd'hui hier demain ici là est était sont a ont fut selon dit interview entretien photo propos lundi mardi mercredi jeudi vendredi samedi dimanche",
  ),
  es: words(
    'el la los las un una unos unas de del al a en con sin por para según sobre ante tras desde hasta entre yo tú él ella nosotros ustedes usted ellos mi tu su sus nuestro nuestra este esta esto ese esa aquel y o pero ni que qué quién cómo cuándo dónde cuando donde como si sí no también muy más ya hoy ayer mañana aquí ahí allí hola gracias buenos buenas querido querida es era son fue ha han dice dijo pregunta respuesta entrevista foto lunes martes miércoles jueves viernes sábado',
  ),
  it: words(
    'il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai da dal dalla in nel nella con col su sul sulla per tra fra io tu lui lei noi voi loro mio mia tuo suo sua nostro vostro questo questa quello quella e ed o ma se che chi cosa come quando dove perché sì no non anche più molto già oggi ieri domani qui lì ciao grazie buongiorno buonasera caro cara è era sono fu ha hanno dice intervista foto domanda risposta lunedì martedì mercoledì giovedì venerdì sabato domenica',
  ),
  pt: words(
    'o a os as um uma de do da dos das ao à em no na nos nas com sem por pelo pela para sobre entre até desde após eu tu ele ela nós vós eles você vocês meu minha seu sua nosso nossa este esta isto esse essa isso aquele e ou mas nem que quem como quando onde porque porquê se sim não também muito mais já hoje ontem amanhã aqui ali olá obrigado obrigada bom boa caro cara é era são foi tem diz disse pergunta resposta entrevista foto segunda terça quarta quinta sexta',
  ),
  sr: words(
    'i a ili pa te ni niti da ne jer ako kad kada dok kako šta što ko tko koji koja zašto gde gdje gdi u na o od do iz s sa k ka za po pri pod nad pred bez kod oko posle poslije prije pre protiv između zbog prema ja ti on ona ono mi vi oni me mene moj moja naš naša vaš vaša njegov njegova njen njezin njihov ovaj ova ovo taj ta to onaj evo eto danas juče jučer sutra sad sada tu tamo ovde ovdje onda tada zatim još već samo i jeste je su sam si smo ste bio bila bilo bili će ću hvala dobar dobro dobra zdravo bok poštovani poštovana dragi draga gospodin gospođa gospođo gospodine novi nova bivši bivša stari pitanje odgovor intervju razgovor foto autor piše kaže rekao rekla ponedjeljak ponedeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja',
  ),
  ru: words(
    'и а но или да нет не ни что как где когда кто почему зачем если чтобы потому в во на с со к ко у о об от до из за по при под над перед без для про через между после я ты он она оно мы вы они меня мой моя наш наша ваш ваша его её их этот эта это тот та то вот здесь там тут сейчас теперь тогда потом ещё уже только тоже также очень сегодня вчера завтра спасибо здравствуйте привет добрый добрая уважаемый уважаемая дорогой дорогая был была было были есть будет интервью беседа разговор фото автор записал записала',
  ),
  sq: words(
    'i e të së një në nga me pa për mbi nën te tek ndaj pas para deri gjatë midis unë ti ai ajo ne ju ata ato im ime yt jot tij saj tyre ynë jonë juaj ky kjo ata dhe ose por as se që kush çfarë cila cili si kur ku pse po jo nuk s mos edhe vetëm tani sot dje nesër këtu atje pastaj ende shumë faleminderit përshëndetje mirëdita i nderuar e nderuar është ishte janë ka kanë tha thotë intervistë bisedë foto pyetje përgjigje',
  ),
}

/** Languages that share the list of another: Croatian, Bosnian and Montenegrin differ from Serbian in few words. */
const SAME_OPENERS_AS: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sh: 'sr', me: 'sr' }

const ALL_OPENERS: ReadonlySet<string> = new Set(Object.values(OPENERS).flatMap((list) => [...list]))

/**
 * Is the word one that opens sentences or joins nouns, and so no part of the name behind it? The language decides:
 * `Per` is a Swedish name and Italian for "for". In an unknown language (`und`) the words of all languages count.
 */
export function isSentenceOpener(word: string, language: string): boolean {
  const lower = word.toLowerCase()
  if (ENGLISH_OPENERS.has(lower)) return true
  const [primary = ''] = language.split('-')
  const own = primary === 'und' ? ALL_OPENERS : OPENERS[SAME_OPENERS_AS[primary] ?? primary]
  return own?.has(foldName(lower)) ?? false
}
