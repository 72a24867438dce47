import type { Check } from '../check.ts'
import { appearances } from './appearances.ts'
import { checksums } from './checksums.ts'
import { codes } from './codes.ts'
import { containment } from './containment.ts'
import { coverage } from './coverage.ts'
import { csvEqualsParquet } from './csv-equals-parquet.ts'
import { datapackage } from './datapackage.ts'
import { dateBounds } from './date-bounds.ts'
import { dateKinds } from './date-kinds.ts'
import { dateValues } from './date-values.ts'
import { diagnostics } from './diagnostics.ts'
import { documentMeasures } from './document-measures.ts'
import { edtf } from './edtf.ts'
import { exchanges } from './exchanges.ts'
import { expectedCounts } from './expected-counts.ts'
import { files } from './files.ts'
import { ids } from './ids.ts'
import { keysUnique } from './keys-unique.ts'
import { names } from './names.ts'
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
import { secondBuild } from './second-build.ts'
import { textFiles } from './text-files.ts'
import { timex } from './timex.ts'
import { totals } from './totals.ts'
import { turnText } from './turn-text.ts'
import { turns } from './turns.ts'
import { vocabulary } from './vocabulary.ts'
import { wordCounts } from './word-counts.ts'

/**
 * Every check, in the order in which they run. The first three decide which files the others may read; then come the
 * files against each other, the cells, the rows, the tables among each other, and the tables against the raw text.
 */
export const checks: readonly Check[] = [
  files,
  readable,
  parquetSchema,
  datapackage,
  checksums,
  csvEqualsParquet,
  notNull,
  vocabulary,
  range,
  codes,
  edtf,
  timex,
  dateBounds,
  rowSchema,
  keysUnique,
  references,
  order,
  ids,
  overlap,
  containment,
  turns,
  exchanges,
  turnText,
  wordCounts,
  appearances,
  names,
  dateValues,
  dateKinds,
  totals,
  passages,
  quotations,
  republications,
  expectedCounts,
  textFiles,
  rawFiles,
  offsets,
  coverage,
  documentMeasures,
  secondBuild,
  diagnostics,
]
