/**
 * Words that go on an office behind "of", "for" or right behind its head: `Minister of Foreign Affairs [Ivica Dačić]`.
 * Without them nobody could tell where the office ends and the name begins. In lower case.
 */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `affairs defence defense security policy policies state interior justice finance economy economics trade commerce
  health education culture science energy environment agriculture labour labor transport tourism foreign european
  external internal domestic public political military national international general home operations operational
  command staff forces force armed army navy fleet corps integration cooperation development planning intelligence
  communications press media information innovation research technology parliament assembly council commission
  government cabinet ministry office department union republic kingdom federation states united exchequer treasury house
  court bank centre center agency authority board committee delegation mission party group alliance institute
  university faculty church diocese north south east west western balkans europe africa asia america atlantic
  srbije hrvatske slovenije makedonije kosova rusije crne gore bosne hercegovine republike vlade skupštine narodne
  sabora generalštaba vojske odbrane
  србије хрватске републике владе скупштине народне генералштаба војске
  россии федерации правительства украины
  gobierno estado asuntos exteriores defensa hacienda justicia economía interior república congreso
  affaires étrangères défense intérieur justice finances république état gouvernement
  governo repubblica consiglio esteri`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Small words that tie an office to what it is an office of. */
export const OFFICE_CONNECTORS: ReadonlySet<string> = new Set(
  'of for the and in at to on de des du del della dei di la las los le les et y e der des für von und i za u и по'.split(
    ' ',
  ),
)

/** Behind these a further word of the office must come: no name begins with them. */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'für', 'za'])
