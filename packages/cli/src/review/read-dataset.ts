import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import { z } from 'zod'

const entity = z.object({
  entity_id: z.string(),
  name: z.string(),
  type: z.string(),
  aliases: z.string().transform((cell) => z.array(z.string()).parse(JSON.parse(cell === '' ? '[]' : cell))),
  status: z.string(),
  mentions: z.coerce.number(),
  documents: z.coerce.number(),
})

const mention = z.object({
  document_id: z.string(),
  segment_id: z.string(),
  entity_id: z.string(),
  start: z.coerce.number(),
  end: z.coerce.number(),
})

const segment = z.object({ segment_id: z.string(), start: z.coerce.number(), text: z.string() })

/** An entity of a dataset, as far as a reviewer needs it. */
export type ReviewedEntity = z.infer<typeof entity>

/** Where a proposed entity is named: three places, from different documents where there are any. */
export interface Place {
  document: string
  segment: string
  start: number
  end: number
}

async function* rowsOf<T>(dist: string, table: string, row: z.ZodType<T>): AsyncGenerator<T> {
  const records = createReadStream(join(dist, 'csv', `${table}.csv`)).pipe(parse({ columns: true }))
  for await (const record of records) yield row.parse(record)
}

/** All entities of the dataset, by id. */
export async function readEntities(dist: string): Promise<ReviewedEntity[]> {
  const entities: ReviewedEntity[] = []
  for await (const row of rowsOf(dist, 'entities', entity)) entities.push(row)
  return entities
}

/** As many contexts as a person needs to decide. */
export const CONTEXTS = 3

/** The places to show for each of some entities; one pass over the table, a few numbers for each entity in memory. */
export async function readPlaces(dist: string, wanted: ReadonlySet<string>): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>()
  for await (const { entity_id, document_id, segment_id, start, end } of rowsOf(dist, 'mentions', mention)) {
    if (!wanted.has(entity_id)) continue
    const own = places.get(entity_id) ?? []
    const place = { document: document_id, segment: segment_id, start, end }
    const repeated = own.findIndex((one, index) => own.findIndex((other) => other.document === one.document) !== index)
    if (own.length < CONTEXTS) own.push(place)
    else if (repeated >= 0 && own.every((one) => one.document !== document_id)) own[repeated] = place
    places.set(entity_id, own)
  }
  return places
}

/** The texts around places, by segment and start of the place: `… words before [name] words after …`. */
export async function readContexts(dist: string, places: Iterable<Place>): Promise<Map<string, string>> {
  const bySegment = new Map<string, Place[]>()
  for (const place of places) bySegment.set(place.segment, [...(bySegment.get(place.segment) ?? []), place])
  const contexts = new Map<string, string>()
  for await (const { segment_id, start, text } of rowsOf(dist, 'segments', segment)) {
    for (const place of bySegment.get(segment_id) ?? []) contexts.set(contextKey(place), contextOf(text, start, place))
  }
  return contexts
}

export const contextKey = ({ segment, start }: Place): string => `${segment} ${start}`

/** Characters on each side of the name. */
const REACH = 60

/** Offsets count code points, so the text is taken apart into these. */
function contextOf(text: string, offset: number, { document, start, end }: Place): string {
  const letters = Array.from(text)
  const [from, to] = [start - offset, end - offset]
  const cut = (first: number, last: number) => letters.slice(Math.max(0, first), last).join('').replace(/\s+/g, ' ')
  const before = `${from > REACH ? '…' : ''}${cut(from - REACH, from)}`
  const after = `${cut(to, to + REACH)}${to + REACH < letters.length ? '…' : ''}`
  return `${before}[${cut(from, to)}]${after} (${document})`
}
