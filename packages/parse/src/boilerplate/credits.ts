import type { FurnitureRow } from './row.ts'

/** Who wrote, asked, translated and took the pictures. */
export const CREDITS: readonly FurnitureRow[] = [
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
    name: 'caption with its owner',
    kind: 'caption',
    scope: 'block',
    prose: true,
    pattern: / © ?[^\d\s][^.?!©]{1,60}$(?<=^[^©]{3,240} © ?[^©]{2,61})/i,
    examples: ['Steps of the hall: «By chance» © Mira Sand for The Tide'],
  },
  {
    name: 'byline',
    kind: 'byline',
    scope: 'block',
    pattern:
      /^(?:story|text|words|written|interview|interviewed|conducted|reported|prepared|translated|transcript) by:? .{2,80}$|^(?:transcripción|transcription|trascrizione|transkription|расшифровка): ?.{2,160}$/i,
    examples: [
      'Story by NATO MLO Belgrade',
      'Interviewed by Ana Petrov',
      'Transcript by: Bryan Bishop',
      'Transcripción: Secretaría de las Jornadas',
    ],
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
      /^(?:By|BY|Von|Par|Por|Di|Nga|Piše:?|Пише:?|Razgovara(?:o|la):?|Разговара(?:о|ла):?|Razgovor vodi(?:o|la):?|Разговор води(?:о|ла):?|Intervju vodi(?:o|la):?|Das (?:Gespräch|Interview) führten?:?|Mit .{3,60} sprach:?|(?:Propos|Entretien) recueillis? par|PROPOS RECUEILLIS PAR|Entretien réalisé par|Entrevista de|Entrevista por|Intervista di|A cura di|Беседовал[аи]?:?|Интервью взял[аи]?:?|Text:|Texte :|Texto:|Testo di|Tekst:|Words:|Interview by:?) \p{Lu}[\p{L}'.-]{0,30}(?: (?:(?:and|und|et|y|e|i|и) )?\p{Lu}[\p{L}'.-]{0,30}){1,5}(?:(?:, | \| )[\p{L}' -]{3,60}| (?:\p{Lu}\p{Ll}+ ){0,2}(?:reporter|correspondent|editor|writer|columnist))?$/u,
    examples: [
      'By Ilse Moor',
      'By Ana Petrov and J. Lind',
      'By Oscar Penrose, Local Democracy Reporter',
      'By Owen Tudge Business reporter',
      'Von Miriam Sauter und Deniz Yildirim',
      'Das Gespräch führte Katrin Vollmer',
      'Propos recueillis par Ana Petrov',
    ],
  },
  {
    name: 'byline label',
    kind: 'byline',
    scope: 'block',
    // A sentence behind it is what the host says: `Host: Welcome to the show.` So is what stands behind a label that
    // comes back (see page/returning-labels.ts).
    pattern:
      /^(?:authors|autori|speakers|hosts|guests|participants|presenters|piše|razgovarao|razgovarala): .{2,200}$|^(?:author|autor|speaker|host|guest|presenter): .{1,199}[^.?!…"”’']$/i,
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
]
