import type { Table } from '@colloquy/normalize'
import { z } from 'zod'

/**
 * JSON Schema (2020-12) of one row of a table, as Parquet readers and the JSON text of a row have it: a list is an
 * array, a date the text YYYY-MM-DD, a missing value null. `primaryKey`, `references`, `uniqueWithin` and `unit` are
 * added as they stand in the schema of the table.
 */
export function rowSchemaOf({ name, title, description, schema }: Table): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: `${name}.json`, title, description, ...rest }
}
