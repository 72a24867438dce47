import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Knowledge, loadAuthority, prepareKnowledge } from '@colloquy/normalize'
import { decode, documentId, type RawDocument, readSources, type SourceFacts } from '@colloquy/parse'
import type { z } from 'zod'
import { CallError } from './arguments.ts'
import type { Claim } from './claim.ts'
import { readDataset } from './dataset.ts'
import { type Floors, floors } from './floors.ts'
import { type Gold, gold } from './gold.ts'

export interface GoldDocument {
  /** Name of the folder. */
  set: string
  /** Name of the file, without ending. */
  name: string
  gold: Gold
  raw: RawDocument
}

const ENDING = '.gold.json'

/**
 * The documents of a gold folder, one after the other, by name.
 * @throws CallError where the folder holds no gold; Error where a file of it is wrong
 */
export async function* readGoldFolder(folder: string): AsyncGenerator<GoldDocument> {
  const set = basename(resolve(folder))
  const entries = await readdir(folder).catch(() => {
    throw new CallError(`there is no folder ${folder}`)
  })
  const names = entries.filter((entry) => entry.endsWith(ENDING)).map((entry) => entry.slice(0, -ENDING.length))
  if (names.length === 0) throw new CallError(`${folder} holds no X${ENDING}; name a folder of texts with gold`)
  const facts = await readFacts(folder, entries)
  for (const name of names.sort()) {
    const path = `${name}.txt`
    const text = await readText(join(folder, path))
    yield {
      set,
      name,
      gold: await readJson(join(folder, name + ENDING), gold),
      raw: { id: documentId(path), path, sha256: null, text, facts: facts.get(path) ?? null },
    }
  }
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

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
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

/** @throws CallError where a file is missing */
export async function loadDataset(dist: string): Promise<Map<string, Claim>> {
  const load = (table: string) => readOrRefuse(join(dist, 'csv', `${table}.csv`), 'name the folder of a built dataset')
  return readDataset({
    documents: await load('documents'),
    segments: await load('segments'),
    turns: await load('turns'),
    speakers: await load('speakers'),
  })
}

/** @throws CallError where the folder is missing; Error where the authority is wrong */
export async function loadKnowledge(authority: string): Promise<Knowledge> {
  if (!existsSync(authority))
    throw new CallError(`there is no folder ${authority}; name the folder of the authority files`)
  return prepareKnowledge(await loadAuthority(authority))
}

async function readOrRefuse(path: string, advice: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CallError(`${path} cannot be read; ${advice}`)
  })
}

/** @throws CallError where the file is missing; Error where it holds something else */
export async function loadFloors(path: string): Promise<Floors> {
  await readOrRefuse(path, 'name a file of floors; one without any holds {}')
  return readJson(path, floors)
}

export async function saveFloors(path: string, floors: Floors): Promise<void> {
  await writeFile(path, `${JSON.stringify(floors, null, 2)}\n`)
}
