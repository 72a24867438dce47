import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { rebuild } from '../advice.ts'
import type { Check } from '../check.ts'
import { compareNames } from '../column-names.ts'

const file = 'datapackage.json'

export const datapackage: Check = {
  name: 'datapackage',
  tier: 'fast',
  sentence: 'datapackage.json describes every file as it is: size, SHA-256, columns.',
  async *run(dataset) {
    const path = join(dataset.dist, file)
    if (!existsSync(path)) {
      yield { skipped: `${file} is missing (see files)` }
      return
    }
    const descriptor = await readDescriptor(path)
    if (typeof descriptor === 'string') {
      yield { file, found: descriptor, advice: rebuild }
      return
    }
    const resources = new Map(descriptor.resources.map((resource) => [resource.path, resource]))
    for (const source of dataset.sources) {
      const resource = resources.get(source.file)
      resources.delete(source.file)
      const measured = await measure(dataset.pathOf(source))
      if (!measured) continue
      if (!resource) {
        yield { file, found: `does not describe ${source.file}`, advice: rebuild }
        continue
      }
      const { bytes, sha256 } = measured
      const differs =
        resource.bytes !== bytes
          ? `${bytes} bytes instead of ${resource.bytes}`
          : resource.hash !== `sha256:${sha256}`
            ? `SHA-256 ${sha256.slice(0, 12)}... instead of ${resource.hash.slice(0, 'sha256:'.length + 12)}...`
            : null
      if (differs) yield { file: source.file, found: `is not as ${file} describes it: ${differs}`, advice: rebuild }
      const fields = resource.schema.fields.map(({ name }) => name)
      for (const failure of compareNames(source.table, fields)) yield { file, table: source.table.name, ...failure }
    }
    for (const path of resources.keys()) yield { file, found: `describes ${path}, which is no table`, advice: rebuild }
  },
}

/** Resources without columns, as the texts of documents, are no tables. */
const shape = z.object({
  resources: z
    .array(z.looseObject({}))
    .transform((resources) => resources.filter((resource) => 'schema' in resource))
    .pipe(
      z.array(
        z.object({
          path: z.string(),
          bytes: z.number(),
          hash: z.string(),
          schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
        }),
      ),
    ),
})

/** What stands in the descriptor, or what is wrong with it. */
async function readDescriptor(path: string): Promise<z.infer<typeof shape> | string> {
  try {
    const { data, error } = shape.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return data ?? `is no description of tables: ${error.issues.map(issueText).join('; ')}`
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : error}`
  }
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.')}: ${message}`
}

/** @returns null where there is no such file */
async function measure(path: string): Promise<{ bytes: number; sha256: string } | null> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path)) {
      bytes += chunk.length
      hash.update(chunk)
    }
  } catch {
    return null
  }
  return { bytes, sha256: hash.digest('hex') }
}
