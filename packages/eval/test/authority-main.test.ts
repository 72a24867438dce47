import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, '../src/authority-main.ts')

function run(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    )
  })
}

test('the five interviews, each as if nobody had reviewed it', async () => {
  const { code, stdout, stderr } = await run('--floor', '0.94')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(8)
  // With everything left out that only one document supports, fewer names are found.
  const [all = 0, rows = 0, forms = 0] = (lines[6] ?? '').split(/ +/).slice(1).map(Number)
  expect(all).toBeGreaterThan(0.99)
  expect(rows).toBeLessThan(all)
  expect(forms).toBeLessThan(rows)
  expect(forms).toBeGreaterThan(0.91)
})

test('below the floor', async () => {
  const { code, stdout } = await run('--floor', '1')
  expect(code).toBe(1)
  expect(stdout).toContain('BELOW FLOOR')
})

test.each([
  [['nowhere'], 'there is no folder nowhere'],
  [['--authority', 'nowhere'], 'there is no folder nowhere'],
  [[import.meta.dirname], 'no file X.mentions.json'],
])('%j ends with 2 and says why', async (args, message) => {
  const { code, stderr } = await run(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
