import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../src/lines/kinds.ts'
import { LINE_MODEL } from '../../src/lines/load-model.ts'
import { decodeLineModel, encodeLineModel, type LineModel, signatureOf } from '../../src/lines/model.ts'

const MODEL: LineModel = {
  bits: 3,
  weights: Int8Array.from({ length: WIDTH << 3 }, (_, index) => (index % 255) - 127),
  scale: 0.03125,
  transition: Float64Array.from({ length: WIDTH * WIDTH }, (_, index) => index / 8 - 20),
}

/** The file of the model with other bytes. */
const change = (edit: (bytes: Buffer) => Buffer): Buffer => gzipSync(edit(gunzipSync(encodeLineModel(MODEL))))

describe('a line model', () => {
  test('is the same when its file is read', () => {
    expect(decodeLineModel(encodeLineModel(MODEL))).toEqual(MODEL)
  })

  test('of another list of observations is refused', () => {
    const signature = signatureOf()
    const other = change((bytes) => {
      bytes.write('x', bytes.indexOf(signature))
      return bytes
    })
    expect(() => decodeLineModel(other)).toThrow('another list of observations')
  })

  test('that is cut off is refused', () => {
    expect(() => decodeLineModel(change((bytes) => bytes.subarray(0, -1)))).toThrow('cut off')
  })

  test('that is another file is refused', () => {
    expect(() => decodeLineModel(gzipSync('CQOTHER1 and more'))).toThrow('no line model')
  })

  test('that comes with the package can be read', () => {
    expect(LINE_MODEL.weights).toHaveLength(WIDTH << LINE_MODEL.bits)
  })
})
