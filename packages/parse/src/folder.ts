import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a folder anew, whole or not at all: `fill` gets an empty folder beside `target`, which takes the place of
 * `target` once `fill` has returned. Nothing of the old content stays; where `fill` throws, the old folder is untouched.
 */
export async function replaceFolder<T>(target: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const beside = (state: string) => join(dirname(target), `.${basename(target)}.${state}`)
  const partial = beside('partial')
  const old = beside('old')
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { recursive: true })
  try {
    const result = await fill(partial)
    await rm(old, { recursive: true, force: true })
    if (existsSync(target)) await rename(target, old)
    await rename(partial, target)
    await rm(old, { recursive: true, force: true })
    return result
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}
