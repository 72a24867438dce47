import type { FurnitureRow } from './row.ts'

/** What readers are to do with a page: comment on it, share it, follow somebody. */
export const SHARING: readonly FurnitureRow[] = [
  {
    name: 'call to readers',
    kind: 'boilerplate',
    scope: 'block',
    prose: true,
    pattern:
      /^(?:do you (?:know|have|remember)|have you|are you|got) [^?]{4,160}\? (?:e-?mail|write to|get in touch|contact) .{2,200}$/i,
    examples: [
      'Do you remember the great tide? Write to the editor.',
      'Do you know somebody who should be here? Email us at post@example.org.',
    ],
  },
  {
    name: 'chat log',
    kind: 'boilerplate',
    scope: 'rest',
    pattern: /^(?:chat (?:log|transcript|history)|(?:comments|messages) (?:in|from) the chat|chatverlauf):?$/i,
    examples: ['Chat log', 'Chat transcript:'],
  },
  {
    name: 'comments',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write) a comment|join the (?:conversation|discussion)|\d* ?comments?(?: ?\(\d{1,5}\))?|your email address will not be published.{0,60}|(?:ostavi|po[šs]alji)(?:te)? komentar|(?:остави|пошаљи)(?:те)? коментар|lini nj[ëe] p[ëe]rgjigje|shkruaj nj[ëe] koment|(?:\d{1,5} )?(?:komentara?i?|коментара?и?|комментари(?:и|й|я|ев)|kommentare?|commentaires?|comentarios?|coment[áa]rios?|commenti|komente)(?: ?\(\d{1,5}\))?|schreiben sie einen kommentar|laisser un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu) coment[áa]rio|lascia un commento|добавить комментарий):?$/i,
    examples: [
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      '12 comments',
      'Kommentare (11)',
      '2 Commentaires',
    ],
  },
  {
    name: 'share',
    kind: 'boilerplate',
    scope: 'rest',
    pattern:
      /^(?:• ?)?(?:(?:share(?: this(?: article| story| post)?)?(?: (?:on|via|with) [\w .]{1,20}){0,5}(?: share on [\w .]{1,40}){0,3}|like(?: this| loading\.*)?|tweet|x|facebook|twitter|whatsapp|linkedin|telegram|viber|pinterest|reddit|e-?mail|print|save|bookmark|copy link|follow us.{0,40}|(?:find|join|visit|like) us on .{2,80}|podeli(?:te)?|podijeli(?:te)?|teilen|partager|compartir|condividi|compartilhar|поделиться|подели(?:те)?|(?:(?:nda|shp[ëe]rnda)je(?: n[ëe] \w{2,12})? ?){1,5}(?:d[ëe]rgo me e-?mail)?|tweet n[ëe] twitter|(?:pratite nas (?:i )?na|пратите нас на|na ndiqni n[ëe]|folgen sie uns|suivez-nous|s[íi]guenos) .{2,80}|\d+ (?:shares?|likes?|views?|claps?))(?::? ?(?:abre ventana nueva|opens in (?:a )?new window))?):?$/i,
    examples: [
      'Share',
      'WhatsApp',
      'Follow us on Facebook',
      'Find us on Facebook Find us on X',
      'Like this:',
      '0 Shares',
      'Share on Facebook Share on X Share on Telegram',
      'Ndaje në Facebook Ndaje në Twitter Dërgo me email',
    ],
  },
  {
    name: 'networks',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:(?:share|teilen|partager|compartir|compart[íi]|condividi|compartilhar|podeli(?:te)?|podijeli(?:te)?|подели(?:те)?|поделиться)(?: (?:on|via|mit|auf|sur|en|su|na|на|в|это))?:? )?(?:(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|whatsapp|telegram|viber|pinterest|reddit|e-?mail|print|share|save|bookmark|rss|mastodon|bluesky|threads|spotify|copy link|drucken|imprimir|imprimer|stampa|вконтакте|вк|одноклассники)[ ,|/·•]{0,4}){2,12}$/i,
    examples: [
      'Facebook Twitter WhatsApp Print',
      'Share   Print   Email',
      'Teilen mit: Twitter Facebook E-Mail',
      'Поделиться: ВКонтакте Telegram',
    ],
  },
  {
    name: 'forum',
    kind: 'boilerplate',
    scope: 'block',
    pattern:
      /^(?:permalink(?: {1,6}(?:embed|save|parent|report|reply|context|share|give award|full comments)){0,8}|(?:load|view|show) (?:more|all \d{1,6}) (?:comments|replies)(?: \(\d{1,6} replies\))?|(?:view all|load more) .{0,12}comments(?: \(.{2,20}\))?|sorted by:? \w{2,12}|posted (?:by u|in r)\/.{2,80}|submitted .{2,20} ago by .{2,30}|log in or sign up|[\d.,]{1,8}k? points? \(.{4,20}\).{0,80})$/i,
    examples: [
      'permalink   embed   save   parent   reply',
      'load more comments (12 replies)',
      'view all 214 comments',
      'sorted by: best',
      'Posted by u/bellringer 3 years ago',
      '1.2k points (96% upvoted)   214 comments',
    ],
  },
]
