import { beforeAll, describe, expect, test, vi } from 'vitest'
import { collectBuilt, type Pattern, readSource, scan, sourceFiles } from './collect-patterns.ts'
import { findAttack } from './find-attack.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

interface Allowance {
  file: string
  pattern: RegExp
  reason: string
}

/** Super-linear patterns that are let be. One that is gone from its file or has become linear must go from here. */
const ALLOWED: readonly Allowance[] = []

const files = sourceFiles()
const scans = files.map((file) => ({ file, ...scan(file, readSource(file)) }))
let built: readonly Pattern[] = []
beforeAll(async () => {
  built = await collectBuilt(files)
})

describe('the regular expressions of all packages', () => {
  test('are built when their module is loaded, where this test sees them', () => {
    const seen = new Set(built.map(({ file, line }) => `${file}:${line}`))
    const calls = scans.flatMap(({ file, calls }) => calls.map((line) => `${file}:${line}`))
    expect(calls.filter((call) => !seen.has(call))).toEqual([])
  })

  // One test a file, as each pattern that recheck cannot decide takes all of its time.
  test.each(scans.filter(({ literals, calls }) => literals.length + calls.length > 0))(
    'take no more than linear time: $file',
    ({ file, literals }) => {
      const refused = distinct([...literals, ...built.filter((pattern) => pattern.file === file)])
        .map((pattern) => ({ pattern, attack: findAttack(without(pattern, allowancesOf(pattern))) }))
        .filter(({ attack }) => attack !== null)
      expect(refused.map(({ pattern, attack }) => `${describePattern(pattern)} ${attack}`)).toEqual([])
    },
  )

  test('that are let be are still there and still super-linear', () => {
    expect(ALLOWED.filter(({ pattern }) => findAttack(pattern) === null)).toEqual([])
    const patterns = [...scans.flatMap(({ literals }) => literals), ...built]
    const used = new Set(patterns.flatMap(allowancesOf))
    expect(ALLOWED.filter((allowance) => !used.has(allowance))).toEqual([])
  })
})

describe('the guard', () => {
  test('finds the literals and the calls of a file with their lines', () => {
    const code =
      'interface A {}\nexport const a: RegExp = /[a/]+"/gu\nconst b = "/no/" // /no/\nnew RegExp(b, "u")\nRegExp(b)\n'
    expect(scan('a.ts', code)).toEqual({
      literals: [{ file: 'a.ts', line: 2, source: '[a/]+"', flags: 'gu' }],
      calls: [4, 5],
    })
  })

  test.each([
    /^(?:\w+ ?)+$/,
    /^(?:\p{Lu}\p{L}*(?: |, | ?, ?))+$/u,
    /^(?:(?:ab)+ ?)+$/,
    /^(?:(?:ab)+ ?)+$/d,
    /(?<=a)\w*\d*x(?!y)/,
    /(?<name>\s+)$/,
  ])('refuses %s', (pattern) => {
    expect(findAttack(pattern)).toMatch(/^(?:exponential|polynomial): /)
  })

  test.each([/^\w+(?: \w+)*$/, /^(?<name>\p{Lu}\p{L}{0,40}(?: \p{L}{1,40}){0,3}):(?= |$)/u, /(?<!\s)\s+$/])(
    'lets %s pass',
    (pattern) => {
      expect(findAttack(pattern)).toBeNull()
    },
  )
})

const distinct = (patterns: readonly Pattern[]): Pattern[] => [
  ...new Map(patterns.map((pattern) => [`${pattern.file} /${pattern.source}/${pattern.flags}`, pattern])).values(),
]

/** Patterns are put together from others, so the allowed one may be a part. */
const allowancesOf = ({ file, source }: Pattern): Allowance[] =>
  ALLOWED.filter((allowance) => allowance.file === file && source.includes(allowance.pattern.source))

/** The pattern with `[]`, which matches nothing, in place of what is allowed. */
const without = (pattern: Pattern, allowances: readonly Allowance[]): Pattern => ({
  ...pattern,
  source: allowances.reduce((source, allowed) => source.replaceAll(allowed.pattern.source, '[]'), pattern.source),
})

const describePattern = ({ file, line, source, flags }: Pattern) => `${file}:${line} /${source}/${flags}`
