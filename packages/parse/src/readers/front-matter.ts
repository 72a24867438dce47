import { parse } from 'yaml'
import type { Finding } from '../document/document.ts'
import { type Manuscript, plain } from './reader.ts'
import { checkFacts } from './stated-facts.ts'

/**
 * A text whose first lines say what it is: YAML between `---` lines, or TOML between `+++`. Without such lines it is
 * read as it is.
 */
export function readFrontMatter(source: string): Manuscript & { findings: Finding[] } {
  const front = YAML.exec(source) ?? TOML.exec(source)
  if (!front) return plain(source)
  const inside = front[1] ?? ''
  const { stated, broken } = source.startsWith('+++') ? { stated: readToml(inside), broken: [] } : readMap(inside)
  // Two rules with prose between them are no front matter.
  if (stated.size === 0) return plain(source)
  const first = (...keys: readonly string[]) => keys.map((key) => stated.get(key)).find(Boolean)
  // `source` is where the text is from: its address, or who published it.
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
  /** By key, lower-cased; empty where the YAML is anything but a map. */
  stated: Map<string, unknown>
  broken: Finding[]
}

function readMap(yaml: string): FrontMatter {
  try {
    // In the failsafe schema every scalar is a text: `2023-02-06` is no Date, `no` is Norwegian.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    const isMap = value !== null && typeof value === 'object' && !Array.isArray(value)
    return { stated: new Map(isMap ? Object.entries(value).map(byKey) : []), broken: [] }
  } catch (error) {
    // `title: Interview: Ana Moor` is what people write and no YAML.
    const lines = yaml.matchAll(/^([a-z_]+):[ \t]+(\S.*)$/gim)
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    const message = `the front matter is not YAML (${reason}); it was read line by line: correct it`
    return {
      stated: new Map([...lines].map(([, key = '', value = '']) => byKey([key, unquote(value.trim())]))),
      broken: [{ severity: 'warning', rule: 'stated-facts', span: null, message }],
    }
  }
}

/** `date = 2023-02-06`: the keys above the first table that have a text or a date on one line; facts are nothing else. */
function readToml(toml: string): Map<string, unknown> {
  const [facts = ''] = toml.split(/^[ \t]*\[/m)
  const lines = facts.matchAll(/^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\r\n]|\\.)+"|'[^'\r\n]+'|\d[\d:.TZ+ -]*)/gm)
  return new Map([...lines].map(([, key = '', value = '']) => byKey([key, readString(value.trim())])))
}

/** A text of TOML between quotation marks is one of JSON, but for escapes that no title holds. */
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
