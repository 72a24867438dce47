import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

const ROOT = join(import.meta.dirname, '../../..')

/** A regular expression of the sources. */
export interface Pattern {
  /** `packages/parse/src/cues.ts` */
  file: string
  /** Line, from 1, of the literal or of the `RegExp(...)` that builds it. */
  line: number
  source: string
  flags: string
}

/** The TypeScript files of all packages, relative to the root of the repository. */
export function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'packages')).flatMap((name) =>
    readdirSync(join(ROOT, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map((path) => `packages/${name}/src/${path.replaceAll('\\', '/')}`),
  )
}

/** The code of a file that `sourceFiles` names. */
export const readSource = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** The literals of a file, and the lines where it calls `RegExp`. */
export function scan(file: string, code: string): { literals: Pattern[]; calls: number[] } {
  const literals: Pattern[] = []
  const calls: number[] = []
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(', ')}`)
  const lineOf = (offset: number) => code.slice(0, offset).split('\n').length
  const noteCall = (node: { start: number; callee: { type: string; name?: unknown } }) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') calls.push(lineOf(node.start))
  }
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      literals.push({ file, line: lineOf(node.start), source: node.regex.pattern, flags: node.regex.flags })
    },
    NewExpression: noteCall,
    CallExpression: noteCall,
  }).visit(program)
  return { literals, calls }
}

/** `    at words (/home/ana/colloquy/packages/normalize/src/dates/rule.ts:29:10)` */
const FRAME = /\/(?<file>packages\/[^/]+\/src\/[^:]+\.ts):(?<line>\d+):\d+\)?$/

/**
 * What `RegExp(...)` builds while the files are imported, those that do work when imported (build.ts, main.ts,
 * authority-main.ts) left out. Only modules that this process has not loaded yet give anything.
 */
export async function collectBuilt(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = []
  const Original = globalThis.RegExp
  const note = (pattern: RegExp): RegExp => {
    // Error, this function, the trap, the caller.
    const frame = FRAME.exec(new Error().stack?.split('\n')[3] ?? '')?.groups
    if (frame?.file) built.push({ file: frame.file, line: Number(frame.line), ...partsOf(pattern) })
    return pattern
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, called) => note(Reflect.construct(target, given, called)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  })
  try {
    for (const file of files) if (!/[/-](?:build|main)\.ts$/.test(file)) await import(join(ROOT, file))
  } finally {
    globalThis.RegExp = Original
  }
  return built
}

const partsOf = ({ source, flags }: RegExp) => ({ source, flags })
