import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import { documentId } from '../src/corpus/document-id.ts'
import { readSources } from '../src/corpus/sources.ts'
import type { SourceFacts } from '../src/document/facts.ts'
import { decode } from '../src/files/decode.ts'
import type { RawDocument } from '../src/parse.ts'
import { type Gold, gold } from './gold.ts'

export interface GoldDocument {
  /** Name of the folder. */
  set: string
  /** Name of the file, without ending. */
  name: string
  gold: Gold
  raw: RawDocument
}

/** A folder that is not there, or holds no gold. */
export class NoGoldError extends Error {}

const ENDING = '.gold.json'

/**
 * The documents of a gold folder, by name.
 * @throws NoGoldError where the folder holds no gold; Error where a file of it is wrong
 */
export async function readGoldFolder(folder: string): Promise<GoldDocument[]> {
  const set = basename(resolve(folder))
  const entries = await readdir(folder).catch(() => {
    throw new NoGoldError(`there is no folder ${folder}`)
  })
  const names = entries.filter((entry) => entry.endsWith(ENDING)).map((entry) => entry.slice(0, -ENDING.length))
  if (names.length === 0) throw new NoGoldError(`${folder} holds no X${ENDING}; name a folder of texts with gold`)
  const facts = await readFacts(folder, entries)
  return Promise.all(
    names.sort().map(async (name) => {
      const path = `${name}.txt`
      const text = await readText(join(folder, path))
      return {
        set,
        name,
        gold: await readJson(join(folder, name + ENDING), gold),
        raw: { id: documentId(path), path, sha256: null, text, facts: facts.get(path) ?? null },
      }
    }),
  )
}

/**
 * The folders at or below a path that hold gold, by name.
 * @throws NoGoldError where the path is no folder, or there is no gold
 */
export async function findGoldFolders(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => {
    throw new NoGoldError(`there is no folder ${path}`)
  })
  const folders = entries.flatMap((entry) => (entry.name.endsWith(ENDING) ? entry.parentPath : []))
  if (folders.length === 0) throw new NoGoldError(`${path} holds no X${ENDING}; name a folder of texts with gold`)
  return [...new Set(folders)].sort()
}

async function readFacts(folder: string, entries: readonly string[]): Promise<Map<string, SourceFacts>> {
  if (!entries.includes('sources.csv')) return new Map()
  const path = join(folder, 'sources.csv')
  const { facts, findings } = readSources(await readText(path), path)
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
  return new Map([...facts].map(([file, { line, ...known }]) => [file, known]))
}

async function readText(path: string): Promise<string> {
  const decoded = decode(await readFile(path))
  if ('problem' in decoded) throw new Error(`${path}: ${decoded.problem}`)
  return decoded.text
}

/**
 * A JSON file of a known form.
 * @throws with path and key where it is something else
 */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const result = schema.safeParse(parseJson(await readText(path), path))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${path} is no JSON: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
