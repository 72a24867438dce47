/** What a word or phrase on a date line does. */
export type DateLineWord =
  /** The article came out: the date behind it is the one. */
  | 'published'
  /** It was changed or delivered then: the date behind it counts where no other does. */
  | 'second'
  /** The conversation took place then, which may be years before it was published. */
  | 'recorded'
  | 'weekday'
  /** Who wrote it follows: "by", "Autor". */
  | 'author'
  /** Joins the others: articles, "at", "godine", "read". */
  | 'small'
  /** The same; what it stands before is a phrase of a sentence, not the name of a place. */
  | 'preposition'

const phrases = (list: string) => list.split(',').map((phrase) => phrase.trim())

const ENGLISH: Readonly<Record<DateLineWord, readonly string[]>> = {
  published: phrases(
    `published, publication, first published, originally published, last published, published online, article published,
    posted, originally posted, first posted, last posted, date posted, posted date, posted at, release date,
    date of release, released, publication date, date of publication, publish date, date published, pub date, date,
    dated, issued, issue date, date issued, filed, uploaded, created, added, written, web posted, broadcast,
    first broadcast, aired, first aired, air date, for immediate release, premiered, originally aired`,
  ),
  second: phrases(
    `updated, last updated, update, last update, latest update, date updated, updated date, modified, last modified,
    date modified, edited, last edited, revised, last revised, reviewed, last reviewed, corrected, amended,
    last changed, delivered`,
  ),
  recorded: phrases('recorded, recording date, date recorded, recorded live'),
  weekday: phrases(
    `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri,
    sat, sun`,
  ),
  author: phrases(
    `by, author, authors, posted by, published by, written by, words by, text by, story by, reported by, interview by,
      interviewed by, conducted by, prepared by`,
  ),
  small: phrases(
    `the, at, of, and, local time, time, eastern, eastern time, eastern daylight time, eastern standard time,
    central time, pacific time, mountain time, noon, midnight, read, reading time, read time, minute read, min read,
    to read, listen, watch, estimated reading time, no comments, leave a comment, add comment, ago, source`,
  ),
  preposition: phrases('on, in, from, to, with, after, before, since, until, under, for, about'),
}

const OTHERS: Readonly<Record<DateLineWord, readonly string[]>> = {
  published: [
    // German
    ...phrases(
      `veröffentlicht, erstmals veröffentlicht, zuerst veröffentlicht, veröffentlichung, veröffentlichungsdatum,
      erschienen, publiziert, datum, erstellt, erstellt am, online seit, gesendet, sendung vom, ausgabe vom,
      artikel vom`,
    ),
    // French
    ...phrases(
      `publié, publiée, publié en ligne, mis en ligne, mise en ligne, paru, parue, posté, postée, rédigé, écrit, créé,
      diffusé, diffusée, émission du, date de publication, date de parution, article publié, publication`,
    ),
    // Spanish
    ...phrases(
      `publicado, publicada, publicación, fecha, fecha de publicación, fecha publicación, creado, subido, emitido,
      escrito, programa del, emisión del`,
    ),
    // Italian
    ...phrases(
      `pubblicato, pubblicata, pubblicazione, data, data di pubblicazione, data pubblicazione, inserito, creato,
      puntata del, trasmesso`,
    ),
    // Portuguese
    ...phrases('publicação, data de publicação, data da publicação, postado, postada, criado, divulgado, postagem'),
    // Serbian, Croatian and Bosnian
    ...phrases(
      `objavljeno, objavljen, objavljena, datum objave, datum objavljivanja, vreme objave, vrijeme objave, postavljeno,
      kreirano, objava, emitovano, emitirano, emisija od, prvi put objavljeno, објављено, објављен, датум, датум објаве,
      датум објављивања, време објаве, постављено, објава`,
    ),
    // Russian
    ...phrases(
      'опубликовано, опубликован, опубликована, дата, дата публикации, публикация, размещено, добавлено, создано',
    ),
    // Ukrainian, Czech
    ...phrases('опубліковано, дата публікації, publikováno, vydáno, zveřejněno, vysíláno'),
    // Albanian
    ...phrases('publikuar, u publikua, e publikuar, botuar, postuar, shkruar, data e publikimit, publikimi'),
  ],
  second: [
    ...phrases(
      `aktualisiert, zuletzt aktualisiert, letzte aktualisierung, aktualisierung, aktualisiert am, letztes update,
      stand, geändert, zuletzt geändert, letzte änderung, bearbeitet, zuletzt bearbeitet, überarbeitet`,
    ),
    ...phrases(
      `mis à jour, mise à jour, dernière mise à jour, modifié, modifiée, dernière modification, actualisé, actualisée`,
    ),
    ...phrases('actualizado, actualizada, última actualización, actualización, modificado, última modificación'),
    ...phrases('aggiornato, aggiornata, ultimo aggiornamento, aggiornamento, ultima modifica, modifica, modificato'),
    ...phrases('atualizado, atualizada, última atualização, atualização, última modificação'),
    ...phrases(
      `ažurirano, azurirano, poslednje ažuriranje, posljednje ažuriranje, zadnje ažuriranje, zadnje ažurirano,
      ažuriranje, poslednja izmena, posljednja izmjena, zadnja izmjena, zadnja izmena, izmenjeno, izmijenjeno, izmena,
      izmjena, osveženo, osvježeno, dopunjeno, ажурирано, последње ажурирање, последња измена, измењено, освежено,
      допуњено`,
    ),
    ...phrases('обновлено, последнее обновление, дата обновления, изменено, отредактировано, обновление, дополнено'),
    ...phrases('përditësuar, përditësimi i fundit, përditësim, ndryshuar, e përditësuar, azhurnuar'),
  ],
  recorded: phrases(
    'aufgezeichnet, aufgenommen, enregistré, grabado, registrato, gravado, snimljeno, снимљено, записано, regjistruar',
  ),
  weekday: [
    ...phrases(
      'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so',
    ),
    ...phrases('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim'),
    ...phrases('lunes, martes, miércoles, jueves, viernes, sábado, domingo, mié, jue, vie, sáb, dom'),
    ...phrases('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gio, sab'),
    ...phrases(
      `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, seg,
      ter, qua, qui, sex`,
    ),
    ...phrases(
      `ponedeljak, ponedjeljak, utorak, sreda, srijeda, četvrtak, petak, subota, nedelja, nedjelja, pon, uto, sre, sri,
      čet, pet, sub, ned, понедељак, понедјељак, уторак, среда, сриједа, четвртак, петак, субота, недеља, недјеља, пон,
      уто, сре, чет, пет, суб, нед`,
    ),
    ...phrases("понеділок, вівторок, середа, четвер, п'ятниця, неділя"),
    ...phrases('pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle'),
    ...phrases('понедельник, вторник, четверг, пятница, суббота, воскресенье, пн, вт, ср, чт, пт, сб, вс'),
    ...phrases(
      `e hënë, e martë, e mërkurë, e enjte, e premte, e shtunë, e diel, e diele, hënë, martë, mërkurë, enjte, premte,
      shtunë, diel, e hëne, e marte, e merkure`,
    ),
  ],
  author: phrases(
    `von, autor, autorin, redaktion, verfasst von, veröffentlicht von, par, auteur, publié par, écrit par, por, autora,
    publicado por, escrito por, redacción, di, a cura di, autore, pubblicato da, de, da, od, autorka, piše, pišu,
    razgovarao, razgovarala, objavio, objavila, postavio, autor teksta, пише, аутор, ауторка, автор, nga, autori,
    shkruan, shkruar nga, publikuar nga`,
  ),
  small: [
    ...phrases('uhr, quelle, den, der, das, lesezeit, minuten lesezeit, min lesezeit, ca, kommentieren'),
    ...phrases('le, la, à, heures, temps de lecture, de lecture, lecture, et, dès, commenter'),
    ...phrases('el, los, a las, a la, las, del, horas, hora, hs, tiempo de lectura, de lectura, lectura'),
    ...phrases('il, lo, alle, alle ore, ore, del, dal, tempo di lettura, di lettura, lettura, lettura di'),
    ...phrases('o, os, as, às, do, às, tempo de leitura, de leitura, leitura, min de leitura, há, hace, il y a, vor'),
    ...phrases(
      `izvor, извор, dana, dan, sati, sata, časova, č, godine, godina, god, g, vreme čitanja, vrijeme čitanja, čitanja,
      i, prije, pre, дана, часова, сати, године, година, год, г, р, време читања, читања`,
    ),
    ...phrases('года, году, время чтения, чтения, мск, по мск, часов, ч'),
    ...phrases('ora, orë, koha e leximit, lexim, viti'),
  ],
  preposition: [
    ...phrases('am, um, im, vom, ab, nach, seit, bis, zum, zur'),
    ...phrases('au, en, dans, sur, depuis, après, a, al, em, na, ad'),
    ...phrases('u, nakon, posle, poslije, do, iz, у, после, в, во, на, с, от, до, më, në'),
  ],
}

/** What a word does, and whether it belongs to a language that prints the day before the month. */
export interface DateLineMeaning {
  word: DateLineWord
  dayFirst: boolean
}

/** Of a phrase that does two things the later one counts: "di" is a Tuesday in German, and "by" in Italian. */
const ORDER: readonly DateLineWord[] = ['preposition', 'small', 'weekday', 'author', 'recorded', 'second', 'published']

/** Words and phrases in lower case, without colon or full stop; those that English has too count as English. */
export const DATE_LINE_WORDS: ReadonlyMap<string, DateLineMeaning> = new Map([
  ...ORDER.flatMap((word) => OTHERS[word].map((phrase) => [phrase, { word, dayFirst: tells(word, phrase) }] as const)),
  ...ORDER.flatMap((word) => ENGLISH[word].map((phrase) => [phrase, { word, dayFirst: false }] as const)),
])

/** The longest phrase of the list, in words. */
export const LONGEST_PHRASE = Math.max(...[...DATE_LINE_WORDS.keys()].map((phrase) => phrase.split(' ').length))

/** Short words may be English names ("Sam"), initials, or anything. */
function tells(word: DateLineWord, phrase: string): boolean {
  if (word === 'author') return false
  return phrase.length >= (word === 'weekday' ? 5 : 2) || /[^a-z]/.test(phrase)
}
