import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Writes a folder anew, whole or not at all: `fill` gets an empty folder beside `target`, which takes the place of
 * `target` once `fill` has returned. Nothing of the old content stays; where `fill` throws, the old folder is untouched.
 * Two processes that write the same target do not disturb each other: the later one to finish wins.
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
 * An empty folder `.<name of target>.<purpose>-<process>` beside a target, for this process alone. What processes that
 * are no more have left behind there is cleared away first.
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
    // EPERM: it runs, but is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
