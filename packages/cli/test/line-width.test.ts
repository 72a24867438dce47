import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Columns of a line, comments included. Biome formats code to this width, but leaves comments and literals alone. */
const MAX_COLUMNS = 120

/** Folders whose files are read, below `packages/`. A folder stands for all that lies in it. */
const READ_FOLDERS = ['cli', 'eval', 'export', 'normalize', 'parse', 'validate']

const REGEX = /\/(?![*/])(?:[^\\/[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/.source
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/.source

/**
 * A line that holds one literal and cannot be broken: a regular expression or a string that begins and ends on the
 * line, alone or behind `key: `, `const name = `, `return ` or `[`. Only closing brackets, commas, colons, `+` and the
 * beginning of a call follow it.
 */
const ONE_LITERAL = new RegExp(
  String.raw`^\s*(?:[\w'.]+: |const \w+ = |return |\[)?(?:${REGEX}|${STRING})(?:\.\w+\(|[)\]},;:+]*)$`,
  'u',
)

test('no line is wider than 120 columns, unless it is one literal', () => {
  const packages = join(import.meta.dirname, '../..')
  const wide = READ_FOLDERS.flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/(?:^|\/)(?:node_modules|dist)\//.test(path))
      .flatMap((path) =>
        readFileSync(join(packages, folder, path), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            [...line].length > MAX_COLUMNS && !ONE_LITERAL.test(line) ? `${folder}/${path}:${index + 1}` : [],
          ),
      ),
  )
  expect(wide).toEqual([])
})
