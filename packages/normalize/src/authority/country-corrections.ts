/**
 * What the packages leave out or give in a form that no text prints. Keys are ISO 3166-1 alpha-2 codes; XK is the
 * user-assigned code of Kosovo.
 */

/** Land without a state. */
export const NO_STATE: ReadonlySet<string> = new Set(['AQ', 'BV', 'HM', 'UM'])

/** Further names. Former and contested ones mean the state of today: the mention keeps what was printed. */
export const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  AG: ['Antigua'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'BiH'],
  BN: ['Brunei'],
  CD: ['DR Congo', 'DRC', 'Zaire'],
  CV: ['Cabo Verde'],
  FK: ['Falkland Islands', 'Falklands', 'Malvinas'],
  FM: ['Federated States of Micronesia'],
  GB: ['Britain', 'United Kingdom of Great Britain and Northern Ireland', 'U.K.'],
  GE: ['Republic of Georgia'],
  JO: ['Hashemite Kingdom of Jordan', 'Kingdom of Jordan'],
  KP: ["Democratic People's Republic of Korea", 'DPRK'],
  LA: ['Laos'],
  MD: ['Moldova', 'Republic of Moldova'],
  MK: ['Republic of North Macedonia', 'Former Yugoslav Republic of Macedonia', 'FYROM', 'FYR Macedonia'],
  PS: ['Palestinian Territories', 'Palestinian territories'],
  RS: ['Republic of Serbia'],
  SH: ['Saint Helena'],
  SY: ['Syria'],
  VA: ['Vatican', 'Vatican City', 'Holy See'],
  VG: ['British Virgin Islands'],
  VI: ['US Virgin Islands', 'United States Virgin Islands'],
  XK: ['Republic of Kosovo', 'Kosova', 'Kosovo and Metohija', 'Kosovo-Metohija'],
}

/** Names that mean something else too often: a river, a person, a garment, another state. They need a reviewed row. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set([
  'Chad',
  'Congo',
  'Georgia',
  'Jersey',
  'Jordan',
  'Korea',
  'Micronesia',
  'Pitcairn',
  'Reunion',
  'RA',
  'Saint Martin',
])

/**
 * Surface forms of nationality, the adjective first; "Dominican", "Congolese" and "Korean" belong to two states and to
 * none here. Single nouns that are given names or common words (Finn, Dane, Pole) are left out.
 */
export const NATIONALITIES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati', 'Emiratis'],
  AF: ['Afghan', 'Afghans'],
  AG: ['Antiguan', 'Antiguans'],
  AR: ['Argentine', 'Argentines', 'Argentinian', 'Argentinians', 'Argentinean'],
  BA: ['Bosnian', 'Bosnians', 'Bosnian-Herzegovinian'],
  CZ: ['Czech', 'Czechs'],
  CY: ['Cypriot', 'Cypriots'],
  DJ: ['Djiboutian', 'Djiboutians'],
  DK: ['Danish', 'Danes'],
  EC: ['Ecuadorian', 'Ecuadorians', 'Ecuadorean'],
  ES: ['Spanish', 'Spaniard', 'Spaniards'],
  FI: ['Finnish', 'Finns'],
  GB: ['British', 'Briton', 'Britons', 'Brits'],
  GR: ['Greek', 'Greeks'],
  HR: ['Croatian', 'Croatians', 'Croat', 'Croats'],
  IS: ['Icelandic', 'Icelander', 'Icelanders'],
  KG: ['Kyrgyz'],
  KZ: ['Kazakh', 'Kazakhs', 'Kazakhstani'],
  LU: ['Luxembourgish', 'Luxembourger', 'Luxembourgers'],
  MC: ['Monegasque'],
  ME: ['Montenegrin', 'Montenegrins'],
  NZ: ['New Zealander', 'New Zealanders'],
  PH: ['Philippine', 'Filipino', 'Filipinos'],
  PL: ['Polish', 'Poles'],
  PS: ['Palestinian', 'Palestinians'],
  RS: ['Serbian', 'Serbians', 'Serb', 'Serbs'],
  SA: ['Saudi', 'Saudis', 'Saudi Arabian'],
  SE: ['Swedish', 'Swedes'],
  SI: ['Slovenian', 'Slovenians', 'Slovene', 'Slovenes'],
  SK: ['Slovak', 'Slovaks', 'Slovakian'],
  SS: ['South Sudanese'],
  TH: ['Thai', 'Thais'],
  TJ: ['Tajik', 'Tajiks'],
  TM: ['Turkmen'],
  TR: ['Turkish', 'Turks'],
  UZ: ['Uzbek', 'Uzbeks', 'Uzbekistani'],
  XK: ['Kosovar', 'Kosovars', 'Kosovan', 'Kosovans'],
  YE: ['Yemeni', 'Yemenis'],
}

/** Entries that are a place name, an adjective of another place (WF: "Welsh"), or shared by two states. */
export const NO_NATIONALITY: ReadonlySet<string> = new Set([
  'CD',
  'CF',
  'CG',
  'DM',
  'DO',
  'JE',
  'KI',
  'KN',
  'LS',
  'PN',
  'TT',
  'WF',
])

/** The parts of the United Kingdom (ISO 3166-2) by their Wikidata items in country-coder, with their adjectives. */
export const UNITED_KINGDOM: readonly { code: string; item: string; nationality: readonly string[] }[] = [
  { code: 'gb-eng', item: 'Q21', nationality: ['English'] },
  { code: 'gb-sct', item: 'Q22', nationality: ['Scottish', 'Scots'] },
  { code: 'gb-wls', item: 'Q25', nationality: ['Welsh'] },
  { code: 'gb-nir', item: 'Q26', nationality: ['Northern Irish'] },
]

/** Regions of UN M49 that a text means when it names them, with other names. */
export const UN_REGIONS: Readonly<Record<string, readonly string[]>> = {
  '002': [],
  '003': [],
  '005': [],
  '009': [],
  '011': ['West Africa'],
  '013': [],
  '014': ['East Africa'],
  '015': ['North Africa'],
  '017': ['Central Africa'],
  '018': [],
  '019': [],
  '029': [],
  '030': ['East Asia'],
  '034': ['South Asia'],
  '035': ['Southeast Asia', 'South-East Asia', 'South East Asia'],
  '039': [],
  '142': [],
  '143': [],
  '145': [],
  '150': [],
  '151': [],
  '154': [],
  '155': [],
  '202': [],
  AQ: [],
}
