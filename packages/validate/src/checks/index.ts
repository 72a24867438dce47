import type { Check } from '../check.ts'
import { containment } from './containment.ts'
import { coverage } from './coverage.ts'
import { csvEqualsParquet } from './csv-equals-parquet.ts'
import { datapackage } from './datapackage.ts'
import { dateBounds } from './date-bounds.ts'
import { files } from './files.ts'
import { keysUnique } from './keys-unique.ts'
import { notNull } from './not-null.ts'
import { offsets } from './offsets.ts'
import { order } from './order.ts'
import { overlap } from './overlap.ts'
import { parquetSchema } from './parquet-schema.ts'
import { passages } from './passages.ts'
import { quotations } from './quotations.ts'
import { range } from './range.ts'
import { rawFiles } from './raw-files.ts'
import { readable } from './readable.ts'
import { references } from './references.ts'
import { republications } from './republications.ts'
import { rowSchema } from './row-schema.ts'
import { totals } from './totals.ts'
import { turnText } from './turn-text.ts'
import { turns } from './turns.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * Every check, in the order in which they run. The first three decide which files the others may read; then come the
 * files against each other, the cells, the rows, the tables among each other, and the tables against the raw text.
 */
export const checks: readonly Check[] = [
  files,
  readable,
  parquetSchema,
  datapackage,
  csvEqualsParquet,
  notNull,
  vocabulary,
  range,
  dateBounds,
  rowSchema,
  keysUnique,
  references,
  order,
  overlap,
  containment,
  turns,
  turnText,
  totals,
  passages,
  quotations,
  republications,
  rawFiles,
  offsets,
  coverage,
]
