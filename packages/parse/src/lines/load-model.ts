import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeLineModel, type LineModel } from './model.ts'

const MODEL = join(import.meta.dirname, '../../model/lines.bin')

/** The model that comes with the package (see model/MODEL.md). */
export const LINE_MODEL: LineModel = decodeLineModel(readFileSync(MODEL))
