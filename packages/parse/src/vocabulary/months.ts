/** Month names as printed in dates, lower-cased; the position in the year is the value. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Month names of other languages as dates print them, nominative, inflected and short; the position is the month. */
const NAMES: readonly (readonly string[])[] = [
  // Serbian, Croatian and Bosnian, then the same in Cyrillic
  'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'.split(' '),
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'.split(' '),
  'jan feb mar apr maj juni juli august sept okt nov dec'.split(' '),
  'jan feb mar apr maj jun jul avg sep okt nov dec'.split(' '),
  'siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac'.split(' '),
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'.split(' '),
  'sij velj ožu tra svi lip srp kol ruj lis studenog pro'.split(' '),
  'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'.split(' '),
  'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'.split(' '),
  'јан феб мар апр мај јуни јули авг сеп окт нов дец'.split(' '),
  // Slovenian, Macedonian, Bulgarian, Romanian
  'januar februar marec april maj junij julij avgust september oktober november december'.split(' '),
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra'.split(' '),
  'јануари февруари март април мај јуни јули август септември октомври ноември декември'.split(' '),
  'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(' '),
  // German, with the Austrian January
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  'jänner feber mär apr mai jun jul aug sept okt nov dez'.split(' '),
  'jän feb mrz apr mai jun jul aug sep okt nov dez'.split(' '),
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  'jan fév mar avr mai juin jul aoû sep oct nov déc'.split(' '),
  // Spanish, Italian, Portuguese
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  'ene feb mar abr may jun jul ago setiembre oct nov dic'.split(' '),
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  // Russian
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
  'янв февр мар апр мая июн июл авг сент окт нояб дек'.split(' '),
  // Ukrainian, Czech as dates have it (Polish has another month by the name of the Croatian October)
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  'ledna února března dubna května června července srpna září října listopadu prosince'.split(' '),
  // Dutch, Swedish, Danish
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  // Albanian
  'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' '),
  'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' '),
]

/** Typists and capitals leave the marks of letters out: `Fevrier`, `nentor`, `ozujka`. */
const unmarked = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')

/** Month names in lower case, of all languages and forms -> 1 to 12. No name means two months. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names) =>
    names.flatMap((name, index) => [[unmarked(name), index + 1] as const, [name, index + 1] as const]),
  ),
  ...Object.entries(MONTHS),
])
