import { appearances } from './appearances.ts'
import { dates } from './dates.ts'
import { diagnostics } from './diagnostics.ts'
import { documents } from './documents.ts'
import { entities } from './entities.ts'
import { mentions } from './mentions.ts'
import { passages } from './passages.ts'
import { positions } from './positions.ts'
import { quotations } from './quotations.ts'
import { segments } from './segments.ts'
import { speakers } from './speakers.ts'
import type { Table } from './table.ts'
import { turns } from './turns.ts'

/** Every table of the dataset, in the order of the data dictionary. A new table is one file and one line here. */
export const tables: readonly Table[] = [
  documents,
  segments,
  turns,
  speakers,
  appearances,
  entities,
  mentions,
  positions,
  dates,
  passages,
  quotations,
  diagnostics,
]
