import type { FurnitureRow } from './row.ts'

/** What somebody wants to be bought, joined or paid. */
export const ADVERTS: readonly FurnitureRow[] = [
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
      /^(?:after newsletter promotion|(?:free )?(?:daily|weekly|monthly) newsletter|newsletter: .{2,60}|sign up (?:to|for) [^.?!]{2,60}|jetzt (?:bestellen|abonnieren|anmelden|testen|lesen|sichern)|cet article est réservé aux abonnés.{0,80}|(?:vous êtes )?déjà abonné.{0,60}|bereits (?:abonnent|kunde|registriert).{0,60}|already (?:a )?(?:subscribe|member|registered).{0,60}|e-mail-adresse(?: eingeben)?|abonohu|s'abonner|je m'abonne|suscríbete|prijavi(?:te)? se|shkruaj emailin tënd|privacy notice: .{2,300})$/i,
    examples: [
      'after newsletter promotion',
      'Free weekly newsletter',
      'Sign up to The Sunday Plot',
      'Abonohu',

      'Cet article est réservé aux abonnés. Il vous reste 40 % à lire.',
      'Vous êtes déjà abonné ? Connectez-vous',
    ],
  },
  {
    name: 'subscription',
    kind: 'boilerplate',
    scope: 'block',
    pattern: /(?: im abo| jederzeit kündbar\.?)$(?<=^.{5,90})/i,
    examples: ['WESTBLICK im Abo', '4 Wochen lesen für 4 Euro. Jederzeit kündbar.'],
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
]
