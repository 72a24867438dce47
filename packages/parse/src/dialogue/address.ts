import { alternativesOf } from '../vocabulary/index.ts'

/**
 * Words of formal address per language (`you`), and the words of the first person (`own`). A paragraph with `you` and
 * without `own` speaks to the other person; with both it may be an answer. English has no row: its "you" also means
 * people in general.
 */
export const ADDRESS_WORDS: readonly { language: string; you: RegExp; own: RegExp; examples: readonly string[] }[] = [
  {
    language: 'de',
    // Inside a sentence only: there the capital tells `Sie` (you) from `sie` (they).
    you: /(?<=[\p{L}\d,–-] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?![\p{L}-])/u,
    own: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[nmrs]?)?)(?!\p{L})/iu,
    examples: ['Trotzdem haben Sie am Sonntag gespielt.'],
  },
  {
    language: 'fr',
    you: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:je|moi|mon|ma|mes|nous|notre|nos)(?!\p{L})|(?<!\p{L})[jm]'/iu,
    examples: ['On dit que vous parlez aux cloches.'],
  },
  {
    language: 'es',
    you: /(?<!\p{L})(?:usted|ustedes)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:yo|mi|mis|mí|nosotros|nuestr[oa]s?)(?!\p{L})/iu,
    examples: ['Dicen que usted habla con el mar.'],
  },
  {
    language: 'it',
    you: /(?<=[\p{L}\d,–-] )(?:Lei|Suo|Sua|Suoi|Sue)(?!\p{L})/u,
    own: /(?<!\p{L})(?:io|mio|mia|miei|mie|noi|nostr[oaie])(?!\p{L})/iu,
    examples: ['Eppure Lei parla con il mare.'],
  },
  {
    language: 'pt',
    you: /(?<!\p{L})(?:o senhor|a senhora|você|vocês)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:eu|meu|minha|meus|minhas|nós|nosso|nossa)(?!\p{L})/iu,
    examples: ['Dizem que a senhora fala com o mar.'],
  },
  {
    language: 'sr, hr, bs',
    you: /(?<!\p{L})(?:ste|vaš(?:a|e|eg|em|i|ih|im|oj|u)?|сте|ваш(?:а|е|ег|ем|и|их|им|ој|у)?)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:sam|ja|mene|meni|moj(?:a|e|eg|i|ih|oj|u)?|smo|сам|ја|мене|мени|мој(?:а|е|ег|и|их|ој|у)?|смо)(?!\p{L})/iu,
    examples: ['Lampu ste nabavili iz Trsta.', 'Лампу сте набавили у Трсту.'],
  },
  {
    language: 'cs, sk',
    you: /(?<!\p{L})(?:vám|vás|vámi|váš|vaše|vaši|vašem|vašeho|jste|byste|vaša|ste)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:já|mě|mně|mi|můj|moje|moji|jsem|bych|nám|náš|naše|jsme|ja|mňa|môj|som|by som|náš|sme)(?!\p{L})/iu,
    examples: ['V roce 1989 vám bylo jednadvacet.'],
  },
  {
    language: 'sq',
    you: /(?<!\p{L})(?:ju|juve|juaj|tuaj|tuaja|jeni|keni)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:unë|mua|im|ime|jam|kam|jemi|kemi|tonë|tona|jonë)(?!\p{L})/iu,
    examples: ['Opozita në kuvend ju akuzon për tenderin.'],
  },
  {
    language: 'ru',
    you: /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|его|ей|ем|ему|и|им|их|у)?)(?!\p{L})/iu,
    own: /(?<!\p{L})(?:я|меня|мне|мной|мой|моя|моё|мои|моего|моей|мы|нас|нам|наш(?:а|е|и)?)(?!\p{L})/iu,
    examples: ['Говорят, вы беседуете с морем.'],
  },
]

const ENGLISH_SELF = /(?<!\p{L})(?:I|my|me|we|our|us)(?!\p{L})/u

/** Does a folded paragraph hold a word of the first person, in English or in a language of `ADDRESS_WORDS`? */
export function speaksOfSelf(text: string): boolean {
  return ENGLISH_SELF.test(text) || ADDRESS_WORDS.some(({ own }) => own.test(text))
}

/** A name or an office before a comma at the start: `Frau Moor, ...`, `Ambassador, ...`, `Madame la maire, ...`. */
const CALLED = new RegExp(
  `^(?:${alternativesOf(['honorifics', 'offices'], 'capital')}|Mr\\.? President)\\.?(?: \\p{L}[\\p{L}'.-]*){0,3}, `,
  'u',
)

/** One pattern for the address of all languages that write it in any case, or of those that write a capital. */
const anyAddress = (isCapitalized: boolean) =>
  new RegExp(
    ADDRESS_WORDS.filter(({ you }) => !you.flags.includes('i') === isCapitalized)
      .map(({ you }) => you.source)
      .join('|'),
    isCapitalized ? 'u' : 'iu',
  )

const CAPITALIZED_ADDRESS = anyAddress(true)

const ADDRESS_IN_ANY_CASE = anyAddress(false)

/** UTF-16 units. A statement that asks is a sentence or two; chosen by eye. */
const MAX_STATEMENT_LENGTH = 300

/**
 * Does a folded paragraph speak to the other person and not of the speaker? `Lampu ste nabavili iz Trsta.` does, and so
 * does every paragraph that begins with a call: `Frau Moor, ...`. Paragraphs over 300 units do not.
 */
export function addressesOther(text: string): boolean {
  if (text.length > MAX_STATEMENT_LENGTH) return false
  if (CALLED.test(text)) return true
  // Most paragraphs hold no address at all; two patterns tell that sooner than one for each language.
  if (!CAPITALIZED_ADDRESS.test(text) && !ADDRESS_IN_ANY_CASE.test(text)) return false
  return ADDRESS_WORDS.some(({ you, own }) => you.test(text) && !own.test(text))
}
