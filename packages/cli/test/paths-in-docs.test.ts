import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

/** Folders that a build or an installation makes, and the texts of cases, which are data. */
const NOT_READ = /(?:^|\/)(?:node_modules|dist|test\/cases)(?:\/|$)/

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !NOT_READ.test(path))
    .map((path) => join(folder, path))
}

const inRoot = readdirSync(ROOT).filter((name) => name.endsWith('.md'))
const pages = [...inRoot, ...['docs', 'notebooks', 'packages'].flatMap((folder) => filesBelow(folder, '.md'))]
const sources = filesBelow('packages', '.ts')

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const missing = (pattern: RegExp, exists: (path: string) => boolean) =>
    [...text.matchAll(pattern)].map(([, path = '']) => path).filter((path) => !exists(path))

  test('paths from the root of the repository exist', () => {
    // `dist` is made by the build.
    const isThere = (path: string) => path.endsWith('/dist') || existsSync(join(ROOT, path))
    expect(missing(/(packages\/[\w./-]*[\w/-])/g, isThere)).toEqual([])
  })

  test('links to files lead somewhere', () => {
    const isThere = (path: string) => existsSync(join(ROOT, dirname(page), path))
    expect(missing(/\]\((?![a-z]+:)([^)#\s]+)(?:#[^)]*)?\)/g, isThere)).toEqual([])
  })

  test('names of source files are those of files', () => {
    const isThere = (name: string) => sources.some((path) => `/${path}`.endsWith(`/${name.replace(/^\.\//, '')}`))
    expect(missing(/`([\w./-]+\.ts)`/g, isThere)).toEqual([])
  })
})
