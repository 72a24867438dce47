import { countPhrases, MAX_PHRASES } from '../dialogue/host-and-guest-phrases.ts'
import type { Role } from '../document/document.ts'
import { findListedRole, type ParticipantList } from '../head/participants.ts'
import { initials, labelKey } from '../labels/label.ts'
import {
  isAnswerLabel,
  isAudienceLabel,
  isChairLabel,
  isGuestLabel,
  isHostLabel,
  isModeratorLabel,
  isQuestionLabel,
  isStaffLabel,
} from '../labels/part-label.ts'
import { QUESTION_OF } from '../labels/question-of.ts'
import { at } from '../text/at.ts'
import { endsAsQuestion } from '../text/sentence-ends.ts'
import { phrasesOf, vocabulariesOf } from '../vocabulary/index.ts'

/** The labels and the speech of one voice. */
export interface VoiceEvidence {
  /** As printed, each form once. */
  labels: readonly string[]
  /** Folded speech, turn by turn, each as its paragraphs. */
  said: readonly (readonly string[])[]
  /** The side of a voice without labels, as its lines tell it; null for a labelled one. */
  side: 'question' | 'answer' | null
}

/** The evidence for roles outside of the turns. */
export interface RoleHints {
  outlet: string | null
  /** Folded sentences of the head that introduce the interview. */
  introductions: readonly string[]
  /** Lists of participants in the head. */
  participants: readonly ParticipantList[]
}

/**
 * Gives each voice a role. Evidence in order of trust: a role word in the label (`Q`, `MODERATOR`), a list of
 * participants, the outlet, the person whom the head introduces, elimination among the rest, and last a regression over
 * question share, turn length and host or guest phrases (docs/decisions/who-asks.md).
 */
export function decideRoles(voices: readonly VoiceEvidence[], hints: RoleHints): Role[] {
  const stated = voices.map(({ labels, side }) => (side ? ROLE_OF_SIDE[side] : roleOfLabels(labels, hints)))
  const isLed = stated.some((role) => role === 'moderator' || role === 'interviewer')
  const told = stated.map((role, index) => role ?? (isLed && isAudience(at(voices, index)) ? 'interviewer' : null))
  const hasLabel = (isSuch: (label: string) => boolean) => voices.some(({ labels }) => labels.some(isSuch))
  // `ANA MOOR, HOST` asks her guests. Press rooms print `Q` for all who ask and names for those who answer. A moderator
  // leads a talk of others; under a chair, who is no moderator, the members of a committee ask as well.
  const othersAnswer =
    hasLabel(isHostLabel) ||
    hasLabel((label) => isQuestionLabel(labelKey(label))) ||
    (voices.length > 2 && hasLabel((label) => isModeratorLabel(labelKey(label))))
  if (othersAnswer) return told.map((role) => role ?? 'interviewee')
  const [left = null, right = null] = told
  if (voices.length === 2 && (left !== null || right !== null))
    return [left ?? counterpart(right), right ?? counterpart(left)]
  const open = voices.filter((_, index) => told[index] === null)
  const decided = new Map(decideByHabit(open).map((role, index) => [at(open, index), role]))
  return told.map((role, index) => role ?? decided.get(at(voices, index)) ?? 'unknown')
}

const ROLE_OF_SIDE = { question: 'interviewer', answer: 'interviewee' } as const

/** Does a label say that the voice asks from the floor? */
const isAudience = ({ labels }: VoiceEvidence) => labels.some((label) => isAudienceLabel(labelKey(label)))

const counterpart = (role: Role | null): Role => (role === 'interviewee' ? 'interviewer' : 'interviewee')

/** The role that the labels, a list, the outlet or an introduction gives a voice; null where they tell none. */
function roleOfLabels(labels: readonly string[], { outlet, introductions, participants }: RoleHints): Role | null {
  const keys = labels.map(labelKey)
  if (keys.some((key) => isModeratorLabel(key) || isChairLabel(key))) return 'moderator'
  if (keys.some(isStaffLabel)) return 'other'
  if (keys.some(isQuestionLabel) || labels.some((label) => isHostLabel(label) || QUESTION_OF.test(label)))
    return 'interviewer'
  if (keys.some((key) => isAnswerLabel(key) || isGuestLabel(key))) return 'interviewee'
  const listed = labels.map((label) => findListedRole(participants, label)).find((role) => role !== null)
  if (listed) return listed
  if (outlet !== null && labels.some((label) => labelKey(label) === labelKey(outlet) || label === initials(outlet)))
    return 'interviewer'
  return introductions.some((sentence) => labels.some((label) => isIntroduced(sentence, label))) ? 'interviewee' : null
}

/** English alone: the guard against papers below knows no other language. */
const WITH = phrasesOf('genre.with', { vocabularies: vocabulariesOf('en') })

/** UTF-16 units between "Interview with" and the name, for titles; chosen by eye. */
const MAX_TITLES_LENGTH = 120

/** Does a sentence introduce the label: "Interview with Ambassador <label>"? Labels of one word are no names. */
function isIntroduced(sentence: string, label: string): boolean {
  const opening = WITH.exec(sentence) ?? /\b(?:interview|conversation) of /i.exec(sentence)
  if (!opening || !label.includes(' ')) return false
  const name = sentence.indexOf(label, opening.index)
  // "Interview of the ambassador with the newspaper Harrow Daily"
  return name >= 0 && name - opening.index < MAX_TITLES_LENGTH && !PAPER.test(sentence.slice(opening.index, name))
}

const PAPER =
  /\b(?:newspaper|daily|weekly|magazine|agency|portal|paper|radio|television|tv|channel|broadcaster|journal|station)\b[ "'«“„]*$/i

/**
 * Weights of a logistic regression over 227 voices of 60 labelled interviews whose parts are known; on held-out
 * interviews it gives 97 % of the words the right part. See docs/decisions/who-asks.md.
 */
const WEIGHTS = { asking: 3, length: -3.2, host: 1.45, guest: -1.1 }

/** UTF-16 units at the beginning and at the end of a turn in which host and guest phrases count; as fitted. */
const EDGE_LENGTH = 300

/** Chance of being the interviewer that at least one voice must reach, and another fall short of by as much. By eye. */
const MIN_CHANCE = 0.55

/**
 * Decides roles by comparing each voice with the others: the share of its turns that end as a question, the mean length
 * of its turns, its host and guest phrases. All roles are unknown unless a voice stands out on each side.
 */
function decideByHabit(voices: readonly VoiceEvidence[]): Role[] {
  if (voices.length < 2) return voices.map(() => 'unknown')
  const measured = voices.map(({ said }) => ({
    said,
    asking: said.filter((turn) => endsAsQuestion(at(turn, turn.length - 1).trimEnd())).length / said.length,
    length: Math.log(mean(said.map(charactersOf))),
  }))
  const meanAsking = mean(measured.map(({ asking }) => asking))
  const meanLength = mean(measured.map(({ length }) => length))
  const chances = measured.map(({ said, asking, length }) => {
    const habit = WEIGHTS.asking * (asking - meanAsking) + WEIGHTS.length * (length - meanLength)
    const { host, guest } = canPhrasesChange(habit, asking) ? sharesOfPhrases(said) : NO_PHRASES
    const chance = chanceOf(habit + WEIGHTS.host * host + WEIGHTS.guest * guest)
    // Short answers make no interviewer: a voice without questions and host phrases stays below even.
    return asking === 0 && host === 0 ? Math.min(chance, 0.49) : chance
  })
  // An interview has at least one voice on each side; a talk among equals has not.
  if (Math.max(...chances) < MIN_CHANCE || Math.min(...chances) > 1 - MIN_CHANCE) return voices.map(() => 'unknown')
  return chances.map((chance) => (chance >= 0.5 ? 'interviewer' : 'interviewee'))
}

const chanceOf = (score: number) => 1 / (1 + Math.exp(-score))

/** Can host or guest phrases change the side of a voice? Mostly they cannot, and searching for them is slow. */
function canPhrasesChange(habit: number, asking: number): boolean {
  const isSurelyAnswering = chanceOf(habit + WEIGHTS.host) < 1 - MIN_CHANCE
  const isSurelyAsking = asking > 0 && chanceOf(habit + WEIGHTS.guest) > MIN_CHANCE
  return !isSurelyAnswering && !isSurelyAsking
}

const NO_PHRASES = { host: 0, guest: 0 }

/** The host and guest phrases of a voice as shares of those that count, 0..1 each. */
function sharesOfPhrases(said: VoiceEvidence['said']): { host: number; guest: number } {
  const edges = said.flatMap((turn) => [
    at(turn, 0).slice(0, EDGE_LENGTH),
    at(turn, turn.length - 1).slice(-EDGE_LENGTH),
  ])
  const { host, guest } = countPhrases(edges)
  return { host: host / MAX_PHRASES.host, guest: guest / MAX_PHRASES.guest }
}

function charactersOf(turn: readonly string[]): number {
  return turn.reduce((sum, paragraph) => sum + paragraph.length, 1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
