import type { Role } from '../document/document.ts'

/** The words before the colon, folded as labels are. "Speakers" are all who speak, and tell nothing. */
export const LISTS: readonly { role: Role; words: RegExp }[] = [
  {
    role: 'moderator',
    words:
      /^(?:moderators?|moderation|moderador(?:a|es)?|modérateurs?|modératrice|moderatore|moderatrice|moderatorka|модератор|facilitator|chair(?:man|woman|person)?)$/,
  },
  {
    role: 'interviewer',
    words:
      /^(?:hosts?|presenters?|interviewers?|anchors?|ведущ(?:ий|ая|ие)|voditelj(?:ka|i)?|animateur|animatrice|présentateur|présentatrice|gastgeber(?:in)?|presentadora?|entrevistadora?)$/,
  },
  {
    role: 'interviewee',
    words:
      /^(?:guests?|panel|panell?ists?|witness(?:es)?|narrators?|interviewees?|гост[иья]|gosti|gost|gošća|gäste|gast|invitée?s?|ospiti?|invitad[oa]s?|ponentes?)$/,
  },
]

/** `FRAGE MOOR`, `ZUSATZFRAGE MOOR`: German press rooms print who asks. */
export const QUESTION_OF = /^(?:Zusatz|Nach)?frage (?=\p{L})/iu

/** Labels that say who asks. */
export const ASKS =
  /^(?:q|question|questions?|press|the press|reporter|questioner|journalist|interviewer|pitanje|p|novinar(?:ka)?|новинар(?:ка)?|redakcija|редакција|(?:zusatz|nach)?frage|journalistin?|redaktion|pregunta|pergunta|domanda|pyetje|вопрос|корреспондент|журналист(?:ка)?|питање|intervistatore|intervistatrice|giornalista|journaliste|periodista|entrevistador(?:a)?|jornalista|gazetar(?:ja)?)$/

/** Parts that somebody has who may speak but once. */
export const PARTS =
  /^(?:(?:an? |the )?(?:unidentified |unknown |male |female |second |another )?(?:moderator|audience|caller|voice|speaker|operator|interpreter|translator|announcer|narrator|questioner|participant|spectator|student|audience member|member of the audience|publikum|zuschauer|iz publike|público|public|oyente|auditeur|auditrice|hörer|hörerin|anrufer|anruferin|ascoltatore|ascoltatrice|slušalac|slušateljica|gledalac|слушалац|слушатель|слушательница|зритель|голос|voce|voix|stimme)(?: \d{1,3})?|all|everyone|crowd)$/

/** Labels that say who answers. */
export const ANSWERS =
  /^(?:a|r|o|answer|odgovor|antwort|respuesta|resposta|risposta|réponse|përgjigje|ответ|одговор|interviewee)$/

export const AUDIENCE =
  /(?:^| )(?:audience|caller|questioner|participant|spectator|student|publikum|zuschauer|publike|público|public|oyente|auditeur|auditrice|hörer|hörerin|anrufer|anruferin|ascoltatore|ascoltatrice|slušalac|slušateljica|gledalac|слушалац|слушатель|слушательница|зритель)(?: member)?(?: \d{1,3})?$/

export const MODERATES =
  /^(?:the )?(?:moderator|vors|vorsitzende[rn]?|chair|chairman|chairwoman|chairperson|facilitator|press officer|media officer|moderatorka|voditelj|voditeljka|moderatorin|moderador|moderadora|modérateur|modératrice|moderatore|moderatrice|модератор)(?: \p{L}+)?$/u

export const LEADS =
  /^(?:the )?(?:moderator|moderatorka|voditelj|voditeljka|moderatorin|moderadora?|modérateur|modératrice|moderatore|moderatrice|модератор)(?: \p{L}+)?$/u

export const ASSISTS = /^(?:operator|announcer|translator|interpreter|clerk|narrator)$/

export const HOSTS =
  /(?:^|, ?)(?:[a-z&'.]{2,20} ){0,3}(?:host|co-host|anchor|presenter|byline|correspondent|reporter)$|^(?:ведущ(?:ий|ая)|корреспондент|voditelj(?:ka)?|moderatorin|presentadora?|locutora?|conductora?|animateur|animatrice|présentateur|présentatrice|conduttore|conduttrice|apresentadora?)(?: |$)/u

/** `Guests: Ana Moor, Bo Lind`, `Ведущий: Олег Вересков` */
export const CAST =
  /^(?:participants?|panell?ists?|speakers?|guests?|hosts?|moderators?|presenters?|attendees|witnesses|members present|sprecher(?:innen|in)?|gäste|gast|teilnehmer(?:innen)?|moderation|auf dem podium|invitée?s?|intervenants?|animateur|participan(?:tes)?|ponentes|invitad[oa]s?|modera|moderador|ospiti?|гост[иь]|ведущ(?:ий|ая|ие)|участники|učesnici|sudionici|gosti|gost|voditelj(?:ka)?|moderatorka) ?:/i
