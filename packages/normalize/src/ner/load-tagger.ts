import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeModel } from './tagger/model.ts'
import { makeTagger, type Tagger } from './tagger/tag.ts'

/** The model that comes with the project; MODEL.md beside it says what it was trained on. */
const MODEL = join(import.meta.dirname, '../../model/names.bin')

/**
 * The tagger for names that the authority does not know.
 * @throws where the file is missing or no model
 */
export async function loadTagger(file = MODEL): Promise<Tagger> {
  return makeTagger(decodeModel(await readFile(file)))
}
