import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Writes a folder anew, whole or not at all: `fill` gets an empty folder beside `target`, which replaces `target` once
 * `fill` has returned. Of two processes that write the same target, the later one to finish wins.
 * @returns what `fill` returns
 * @throws what `fill` throws; the old folder stays as it was then
 */
export async function replaceFolder<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const partial = await makeFolderBeside(target, 'partial')
  try {
    const result = await fill(partial)
    const old = join(dirname(partial), `${basename(partial)}.old`)
    if (existsSync(target)) await rename(target, old)
    await rename(partial, target)
    await rm(old, { recursive: true, force: true })
    return result
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/**
 * Makes an empty folder `.<name of target>.<purpose>-<process id>` beside a target, for this process alone. Folders
 * that ended processes have left behind are removed first.
 * @returns its absolute path
 */
export async function makeFolderBeside(target: string, purpose: string): Promise<string> {
  const parent = dirname(resolve(target))
  const prefix = `.${basename(resolve(target))}.${purpose}-`
  await mkdir(parent, { recursive: true })
  for (const name of await readdir(parent)) {
    const owner = /^\d+/.exec(name.slice(prefix.length))?.[0]
    if (!name.startsWith(prefix) || owner === undefined || isRunning(Number(owner))) continue
    await rm(join(parent, name), { recursive: true, force: true })
  }
  const folder = join(parent, `${prefix}${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  return folder
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
