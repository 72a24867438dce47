import { gunzipSync, gzipSync } from 'node:zlib'
import { FEATURES } from './features/index.ts'
import { LINE_KINDS, WIDTH } from './kinds.ts'

/** The weights of the line model. */
export interface LineModel {
  /** There are 2^bits rows of `WIDTH` weights, one row for each hashed observation. */
  bits: number
  /** Steps of `scale`, a row after the other. */
  weights: Int8Array | Float32Array
  scale: number
  /** Score of one kind after another: from kind * WIDTH + to kind. */
  transition: Float64Array
}

const MAGIC = 'CQLINES1'

/** The lists of observations and kinds that weights belong to. */
export function signatureOf(): string {
  return [...FEATURES.map(({ name, near }) => `${name}${near ? '*' : ''}`), ...LINE_KINDS].join(' ')
}

/** The model as a file: magic, length of the signature, signature, bits, scale, transitions, weights; gzipped. */
export function encodeLineModel({ bits, scale, weights, transition }: LineModel): Buffer {
  const signature = Buffer.from(signatureOf())
  const head = Buffer.alloc(MAGIC.length + 4 + signature.length + 8 + transition.length * 4)
  head.write(MAGIC, 'latin1')
  let place = head.writeUInt32LE(signature.length, MAGIC.length)
  place += signature.copy(head, place)
  place = head.writeUInt32LE(bits, place)
  place = head.writeFloatLE(scale, place)
  for (const value of transition) place = head.writeFloatLE(value, place)
  return gzipSync(Buffer.concat([head, Buffer.from(Int8Array.from(weights).buffer)]), { level: 9 })
}

/**
 * The model in a file that the training wrote.
 * @throws where the bytes are something else, or belong to other observations than these
 */
export function decodeLineModel(file: Uint8Array): LineModel {
  const bytes = gunzipSync(file)
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('this is no line model; train it again')
  const length = bytes.readUInt32LE(MAGIC.length)
  let place = MAGIC.length + 4
  if (bytes.toString('utf8', place, place + length) !== signatureOf())
    throw new Error('the line model belongs to another list of observations; train it again')
  place += length
  const bits = bytes.readUInt32LE(place)
  const scale = bytes.readFloatLE(place + 4)
  place += 8
  const transition = Float64Array.from({ length: WIDTH * WIDTH }, (_, index) => bytes.readFloatLE(place + index * 4))
  const weights = new Int8Array(bytes.subarray(place + transition.length * 4))
  if (weights.length !== WIDTH << bits) throw new Error('the line model is cut off; train it again')
  return { bits, scale, weights, transition }
}
