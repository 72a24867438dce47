import type { FurnitureRow } from './row.ts'

/** Who owns a page, how to reach them, and what they have to say by law. */
export const IMPRINT: readonly FurnitureRow[] = [
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
    name: 'tags',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:(?:(?:related )?tags?|filed under|filed in|posted in|(?:related )?topics?|categories|category|keywords|oznake|tagovi|etiketat|таг|тагови|ознаке|теги|themen|schlagw[öo]rter|schlagworte|etiquetas|archivado en|temas|mots-cl[ée]s|th[èe]mes|argomenti|etichette|tag)(?::.{0,200}|)|(?:tags?|filed under|categories|category|oznake|tagovi) (?:[^\s,.;:!?]{2,30} ?){1,12})$/i,
    examples: ['Tags: NATO, Serbia', 'Tags technology economy EU'],
  },
  {
    name: 'copyright',
    kind: 'boilerplate',
    scope: 'rest',
    prose: true,
    pattern:
      /^(?:©|\(c\) |copyright |all rights reserved|this (?:material|article|page|text) is protected by copyright|zabranjeno (?:je )?(?:svako )?(?:preuzimanje|kopiranje)|забрањено (?:је )?(?:свако )?(?:преузимање|копирање)).{0,200}$/i,
    examples: [
      '© 2023 NATO',
      'All rights reserved.',
      'This material is protected by copyright. Redistribution is not allowed.',
      'Zabranjeno preuzimanje sadržaja bez dozvole izdavača.',
    ],
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
    name: 'cookies',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|by continuing to (?:browse|use)|diese (?:website|webseite|seite) (?:ver|be)nutzt cookies|diese (?:website|webseite|seite) verwendet cookies|wir verwenden cookies|ce site utilise des cookies|en poursuivant (?:votre|la) navigation|nous utilisons des cookies|este sitio (?:web )?(?:utiliza|usa) cookies|utilizamos cookies|usamos cookies|este site (?:utiliza|usa) cookies|questo sito (?:utilizza|usa) (?:i )?cookie|ova(?:j|) (?:sajt|stranica|veb-sajt) koristi kola[čc]i[ćc]e|koristimo kola[čc]i[ćc]e|овај сајт користи колачиће|мы используем (?:файлы )?cookie).{0,300}$/i,
    examples: ['We use cookies to improve your experience.'],
  },
]
