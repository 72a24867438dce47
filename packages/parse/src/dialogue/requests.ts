/**
 * Questions without a question mark, per language: interviewers say what to tell (`Tell us about ...`), or what the
 * other person said or did (`You once said ...`). Each pattern stands at the start of a paragraph.
 */
export const REQUESTS: readonly { language: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    language: 'en',
    pattern:
      /^(?:(?:and|but|so|ok|okay|well|now),? )?(?:(?:tell|give|show) (?:us|me)\b|share (?:a|an|one|your) |walk (?:us|me) through|talk (?:us|me) through|talk (?:to us )?(?:a (?:bit|little) )?about|let's (?:talk|turn|start|go back|move on)|let me (?:ask|start|turn)|describe |explain |you(?:'ve| have) (?:\w+ ){0,2}(?:\w{2,12}ed|said|told|written|spoken|made|won|spent|been|taken|kept|left|grown|built|given|seen|known|had|got|run)\b|you must (?:be|have) |you were (?:there|born|once|the|a|an|in|at|on) |you once |you (?:once |also |recently |often )?(?:said|told|wrote|called|described|argue|mention|mentioned|grew up|were born|turned|left|started|began|won|spent|took|moved|founded|trained|studied|worked)\b|your (?:\w+ )?(?:book|novel|film|album|work|paper|study|report|company|critics|career|research|new|latest|first|last) )/i,
    examples: [
      'Tell us about the worst day.',
      "You've said that you never got used to it.",
      'Your book begins with a queue.',
    ],
  },
  {
    language: 'de',
    pattern:
      /^(?:(?:und|aber),? )?(?:erzählen sie|beschreiben sie|erklären sie|sie (?:haben einmal|sagten|schrieben|sprachen|gelten als|wurden in|sind in .{2,30} (?:geboren|aufgewachsen))|in ihrem (?:neuen )?(?:buch|film|werk|roman)|ihr (?:neues|letztes|erstes) )/i,
    examples: ['Erzählen Sie uns vom ersten Winter.', 'In Ihrem neuen Buch kommt das Meer nicht vor.'],
  },
  {
    language: 'fr',
    pattern:
      /^(?:(?:et|mais),? )?(?:parlez-nous|racontez(?:-nous)?|décrivez|expliquez(?:-nous)?|dites-nous|vous (?:y |en |n'|avez |êtes |dites |parlez |écrivez |affirmez |racontez )|votre (?:livre|film|premier|dernier|nouveau)|dans votre )/i,
    examples: ['Vous y parlez beaucoup de la neige.', 'Parlez-nous du premier hiver.'],
  },
  {
    language: 'es',
    pattern:
      /^(?:y |pero )?(?:cuénte(?:me|nos)|háble(?:me|nos)|descríba(?:me|nos)|explíque(?:me|nos)|usted (?:ha |dijo |dice |escribió |nació |habla )|su (?:libro|nuevo|último|primer|película) |en su (?:libro|última|nueva) )/i,
    examples: ['Cuénteme del primer invierno.', 'Usted ha dicho que el mar no perdona.'],
  },
  {
    language: 'pt',
    pattern:
      /^(?:e |mas )?(?:conte(?:-nos| um pouco)|fale(?:-nos| um pouco)|descreva|explique|(?:você|o senhor|a senhora) (?:disse|diz|já|escreveu|nasceu|fala) )/i,
    examples: ['Conte um pouco do primeiro inverno.', 'A senhora disse que o mar não perdoa.'],
  },
  {
    language: 'it',
    pattern:
      /^(?:e |ma )?(?:ci (?:racconti|parli|descriva)|mi (?:racconti|parli)|racconti |lei (?:ha |dice |sostiene |è nat[oa] ))/i,
    examples: ['Ci racconti del primo inverno.', 'Lei ha detto che il mare non perdona.'],
  },
  {
    language: 'sr, hr, bs',
    pattern:
      /^(?:a |i |ali )?(?:recite (?:nam|mi)|ispri[čc]ajte|opi[šs]ite|pri[čc]ajte|objasnite|rekli ste|napisali ste|pomenuli ste|spomenuli ste|govorili ste|ka[žz]u da ste|vi ste |vaš[aeiu]? (?:knjig|roman|film|nov|prv|posledn|zadnj)|реците (?:нам|ми)|испричајте|опишите|објасните|рекли сте|написали сте|поменули сте|кажу да сте|ви сте |ваш[аеиу]? (?:књиг|роман|филм|нов|прв|последњ))/i,
    examples: ['Ispričajte nam o prvoj zimi.', 'Kažu da ste vodili dnevnik.', 'Рекли сте да море не прашта.'],
  },
  {
    language: 'ru',
    pattern:
      /^(?:и |а |но )?(?:расскажите|опишите|объясните|вы (?:говорили|сказали|писали|написали|однажды|как-то|родились)|ваш[аеи]? (?:книг|роман|фильм|нов|перв|последн)|в вашей )/i,
    examples: ['Расскажите о первой зиме.', 'Вы говорили, что море не прощает.'],
  },
  {
    language: 'sq',
    pattern: /^(?:e |por )?(?:na tregoni|përshkruani|ju (?:keni |thatë |shkruani ))/i,
    examples: ['Na tregoni për dimrin e parë.'],
  },
]

const ANY_REQUEST = new RegExp(REQUESTS.map(({ pattern }) => pattern.source).join('|'), 'i')

/** UTF-16 units. A request is a sentence or two; chosen by eye. */
const MAX_REQUEST_LENGTH = 220

/** Does a folded paragraph begin like a question without a question mark, and is it at most 220 units long? */
export function beginsAsRequest(text: string): boolean {
  return text.length <= MAX_REQUEST_LENGTH && ANY_REQUEST.test(text)
}
