import { parse } from 'yaml'
import type { Finding } from '../document/document.ts'
import { at } from '../text/at.ts'
import { type Manuscript, plainManuscript } from './reader.ts'
import { checkFacts } from './stated-facts.ts'

/**
 * Reads a text with front matter: facts in its first lines, as YAML between `---` lines or TOML between `+++`. A text
 * without them states no facts. The text of the manuscript is the whole source in any case.
 */
export function readFrontMatter(source: string): Manuscript & { findings: Finding[] } {
  const front = YAML.exec(source) ?? TOML.exec(source)
  if (!front) return plainManuscript(source)
  const inside = at(front, 1)
  const { stated, broken } = source.startsWith('+++') ? { stated: readToml(inside), broken: [] } : readYaml(inside)
  // Prose between two horizontal rules of Markdown is no front matter.
  if (stated.size === 0) return plainManuscript(source)
  const first = (...keys: readonly string[]) => keys.map((key) => stated.get(key)).find(Boolean)
  // `source` holds an address or an outlet.
  const from = first('source')
  const { own, findings } = checkFacts({
    title: first('title'),
    url: first('url', 'link', 'canonical_url') ?? (isAddress(from) ? from : null),
    outlet: first('outlet', 'publication', 'site') ?? (isAddress(from) ? null : from),
    published: first('published', 'date'),
    language: first('language', 'lang'),
  })
  return { text: source, own, preface: front[0].length, findings: [...broken, ...findings] }
}

const YAML = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/

const TOML = /^\+{3}[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?<=[\r\n])\+{3}[ \t]*(?:\r\n|\r|\n|$)/

interface FrontMatter {
  /** The values by key, in lower case; empty where the YAML is no map. */
  stated: Map<string, unknown>
  broken: Finding[]
}

/** Reads YAML; broken YAML is read line by line, with a warning. */
function readYaml(yaml: string): FrontMatter {
  try {
    // In the failsafe schema every scalar is a string: `2023-02-06` stays a text, and `no` means Norwegian.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    const isMap = value !== null && typeof value === 'object' && !Array.isArray(value)
    return { stated: new Map(isMap ? Object.entries(value).map(byKey) : []), broken: [] }
  } catch (error) {
    // `title: Interview: Ana Moor` is common and no YAML.
    const lines = yaml.matchAll(/^([a-z_]+):[ \t]+(\S.*)$/gim)
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    const message = `the front matter is not YAML (${reason}); it was read line by line: correct it`
    return {
      stated: new Map([...lines].map(([, key = '', value = '']) => byKey([key, unquote(value.trim())]))),
      broken: [{ severity: 'warning', rule: 'stated-facts', span: null, message }],
    }
  }
}

/**
 * Reads the keys above the first table of TOML whose values are a string or a date on one line: `date = 2023-02-06`.
 */
function readToml(toml: string): Map<string, unknown> {
  const [facts = ''] = toml.split(/^[ \t]*\[/m)
  const lines = facts.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\r\n]|\\.)+"|'[^'\r\n]+'|\d[\d:.TZ+ -]*)/gm)
  return new Map([...lines].map(([, key = '', value = '']) => byKey([key, readString(value.trim())])))
}

/** A string of TOML in double quotes is one of JSON, apart from escapes that no title holds. */
function readString(value: string): string {
  if (!value.startsWith('"')) return unquote(value)
  try {
    return String(JSON.parse(value))
  } catch {
    return unquote(value)
  }
}

function unquote(value: string): string {
  return value.replace(/^["']|["']$/g, '')
}

function byKey([key, value]: [string, unknown]): [string, unknown] {
  return [key.toLowerCase(), value]
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value.trim())
}
