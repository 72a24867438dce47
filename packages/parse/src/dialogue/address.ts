import { alternativesOf } from '../vocabulary/index.ts'

/**
 * Words of formal address that nobody uses of himself or of people in general, and those of the first person beside
 * which they belong to an answer. English has one "you" for all of that, and is no row.
 */
export const ADDRESSES: readonly { language: string; you: RegExp; own: RegExp; examples: readonly string[] }[] = [
  {
    language: 'de',
    // Inside a sentence the capital makes it an address.
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

/** Does somebody speak of himself, in any of the languages? */
export function speaksOfSelf(text: string): boolean {
  return ENGLISH_SELF.test(text) || ADDRESSES.some(({ own }) => own.test(text))
}

/** A name or an office before a comma calls somebody: `Frau Moor, ...`, `Ambassador, ...`, `Madame la maire, ...`. */
const CALLED = new RegExp(
  `^(?:${alternativesOf(['honorifics', 'offices'], 'capital')}|Mr\\.? President)\\.?(?: \\p{L}[\\p{L}'.-]*){0,3}, `,
  'u',
)

/** One look for all languages; German and Italian tell an address by its capital. */
const joined = (isCapital: boolean) =>
  new RegExp(
    ADDRESSES.filter(({ you }) => !you.flags.includes('i') === isCapital)
      .map(({ you }) => you.source)
      .join('|'),
    isCapital ? 'u' : 'iu',
  )

const [CAPITAL, ANY_CASE] = [joined(true), joined(false)]

/** A statement that asks is a sentence or two. */
const LONGEST = 300

/** Does a folded paragraph tell somebody something about himself, or call him, without a word of who says so? */
export function isAddressed(text: string): boolean {
  if (text.length > LONGEST) return false
  if (CALLED.test(text)) return true
  return (
    (CAPITAL.test(text) || ANY_CASE.test(text)) && ADDRESSES.some(({ you, own }) => you.test(text) && !own.test(text))
  )
}
