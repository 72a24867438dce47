import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { encodeLineModel } from '../src/lines/model.ts'
import { findGoldFolders, NoGoldError, readGoldFolder } from './read-gold.ts'
import { type LearningSet, prepareSet, trainLines } from './train-lines.ts'

const USAGE = `npm run train:parse -- FOLDER [FOLDER ...] [--model FILE]

Trains the line model on the folders of X.txt beside X.gold.json that lie in FOLDER, however deep. The same folders in
the same order give the same model, byte for byte. To measure first: npm run eval -- --leave-out FOLDER ...

  --model FILE   where the model is written (default: the product's own packages/parse/model/lines.bin)

Exit codes: 0 done, 1 a file is wrong, 2 the call is wrong or a folder holds no gold.`

/** The call itself is wrong. */
class CallError extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        model: { type: 'string', default: join(import.meta.dirname, '../model/lines.bin') },
        help: { type: 'boolean', default: false },
      },
    })
    return { ...values, folders: positionals }
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function train(paths: readonly string[], model: string): Promise<void> {
  if (paths.length === 0) throw new CallError('name a folder of texts with gold; --help says more')
  const sets: LearningSet[] = []
  for (const path of paths) {
    for (const folder of await findGoldFolders(path)) {
      const documents = await readGoldFolder(folder)
      const set = prepareSet(basename(folder), documents)
      const used = set.documents.filter((sequences) => sequences.length > 0)
      console.error(
        `${folder}: ${documents.length} documents, ${used.length} learned from, ${used.flat().length} pages`,
      )
      sets.push(set)
    }
  }
  const bytes = encodeLineModel(trainLines(sets))
  writeFileSync(model, bytes)
  console.error(`${model}: ${bytes.length} bytes`)
}

try {
  const { help, folders, model } = readArguments(process.argv.slice(2))
  if (help) console.log(USAGE)
  else await train(folders, model)
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = error instanceof CallError || error instanceof NoGoldError ? 2 : 1
}
