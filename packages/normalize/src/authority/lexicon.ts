import { type Token, tokenize } from '../text/tokens.ts'
import type { Authority, Entity } from './authority.ts'

/** An entity that a surface form means, in all documents or some. */
interface Sense {
  entity: Entity
  article: boolean
  documents: ReadonlySet<string> | null
}

/** A trie over folded words; the gap before a word is part of its key, so that `T-Whex` is not `T Whex`. */
interface TrieNode {
  next: Map<string, TrieNode>
  senses: Sense[]
}

/** All surface forms of the authority as a trie. */
export interface Lexicon {
  root: TrieNode
}

/** A surface form found in tokens. */
export interface LexiconMatch {
  entity: Entity
  /** Index of the first token and after the last one. */
  from: number
  to: number
}

const newTrieNode = (): TrieNode => ({ next: new Map(), senses: [] })

const stepKey = (token: Token, first: boolean) => (first ? token.key : `${token.gap}\t${token.key}`)

/**
 * All surface forms of the authority, ready to be found in tokens.
 * @throws where two entities claim one surface in overlapping scope, with all such surfaces
 */
export function buildLexicon(authority: Authority): Lexicon {
  const root = newTrieNode()
  const clashes: string[] = []
  for (const entity of authority.entities.values()) {
    for (const { surface, article, documents } of entity.aliases) {
      let node = root
      tokenize(surface).forEach((token, index) => {
        const key = stepKey(token, index === 0)
        const next = node.next.get(key) ?? newTrieNode()
        node.next.set(key, next)
        node = next
      })
      const sense: Sense = { entity, article, documents: documents === null ? null : new Set(documents) }
      const rival = node.senses.find((other) => other.entity !== entity && sensesOverlap(other, sense))
      if (rival)
        clashes.push(`"${surface}" means ${rival.entity.id} and ${entity.id}; limit one of them with alias_rules`)
      node.senses.push(sense)
    }
  }
  if (clashes.length > 0) throw new Error(`authority/entities.csv is ambiguous:\n  ${clashes.join('\n  ')}`)
  return { root }
}

function sensesOverlap(left: Sense, right: Sense): boolean {
  if (left.documents === null || right.documents === null) return left.documents === right.documents
  return [...left.documents].some((id) => right.documents?.has(id))
}

/**
 * The longest name that starts at a token, or null. A form that is limited to the document wins over one that counts
 * everywhere.
 * @param limit index that the match must not go beyond
 */
export function findLongestMatch(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  limit: number,
  documentId: string,
): LexiconMatch | null {
  let best: LexiconMatch | null = null
  let node: TrieNode | undefined = lexicon.root
  for (let index = from; index < limit; index += 1) {
    const token = tokens[index]
    if (!token) break
    node = node.next.get(stepKey(token, index === from))
    if (!node) break
    if (node.senses.length === 0) {
      if (node.next.size === 0) break
      continue
    }
    const senses = node.senses.filter(
      ({ article, documents }) =>
        (!article || standsBehindArticle(tokens, from, index + 1)) && (documents === null || documents.has(documentId)),
    )
    const sense = senses.find(({ documents }) => documents !== null) ?? senses[0]
    if (sense) best = { entity: sense.entity, from, to: index + 1 }
  }
  return best
}

/** "the West", but not "the West End": behind the article and before no other capitalised word. */
function standsBehindArticle(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  const goesOn = next !== undefined && next.gap === ' ' && /^\p{Lu}/u.test(next.key)
  return tokens[from]?.gap === ' ' && /^the$/i.test(tokens[from - 1]?.key ?? '') && !goesOn
}

/** The entity that a whole surface form means in a document, or null. Articles are not asked for. */
export function lookUp(lexicon: Lexicon, surface: string, documentId: string): Entity | null {
  const tokens = tokenize(`the ${surface}`)
  const match = findLongestMatch(lexicon, tokens, 1, tokens.length, documentId)
  return match && match.to === tokens.length ? match.entity : null
}
