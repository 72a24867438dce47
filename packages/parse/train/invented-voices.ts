import { at } from '../src/text/at.ts'
import type { TurnOfText } from './gold-text.ts'

/** How a variant calls the voice of a turn. */
export interface InventedVoice {
  name: string
  first: string
  initials: string
  /** In the order of the text, from 0. */
  number: number
}

const GIVEN_NAMES = 'Ana Mirko Julia Tomas Leila Пётр Jelena Marc Inês Sven Olga Дарья Nuno Zofia Emil Aylin'.split(' ')

const FAMILY_NAMES =
  'Moor Kovač Lindt Novak Haddad Волков Petrović Dubois Carvalho Berg Horak Орлова Prates Wolska Tamm Demir'.split(' ')

/** Steps between the family names of two voices of one page, so that relatives are rare. */
const FAMILY_STEP = 3

/** Chance that a voice whose full name the gold knows keeps it; chosen by eye. */
const KEPT_NAME_SHARE = 0.5

/** The voice of each turn. Turns of one speaker share a voice, or else those of one label, or of one role. */
export function inventVoices(turns: readonly TurnOfText[], random: () => number): InventedVoice[] {
  const voices = new Map<string, InventedVoice>()
  return turns.map(({ speaker, label, role }) => {
    const key = `${speaker ?? label ?? role}`
    const known = voices.get(key)
    if (known) return known
    const drawn = Math.floor(random() * GIVEN_NAMES.length)
    const isKept = speaker !== null && /\s/.test(speaker) && random() < KEPT_NAME_SHARE
    const family = (drawn + voices.size * FAMILY_STEP) % FAMILY_NAMES.length
    const name = isKept ? speaker : `${at(GIVEN_NAMES, drawn)} ${at(FAMILY_NAMES, family)}`
    const words = name.split(/\s+/)
    const voice = {
      name,
      first: at(words, 0),
      initials: words.map((word) => word.charAt(0)).join(''),
      number: voices.size,
    }
    voices.set(key, voice)
    return voice
  })
}
