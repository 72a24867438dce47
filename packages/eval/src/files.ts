import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Knowledge, loadAuthority, prepareKnowledge } from '@colloquy/normalize'
import { readJson } from '@colloquy/parse/train'
import { CallError } from './arguments.ts'
import type { Claim } from './claim.ts'
import { readDataset } from './dataset.ts'
import { type Floors, floors } from './floors.ts'

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
