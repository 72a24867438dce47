import { gunzipSync, gzipSync } from 'node:zlib'
import { WIDTH } from './labels.ts'

/** The weights of the tagger: 2^bits rows of hashed features with WIDTH numbers each, and the transitions. */
export interface Model {
  bits: number
  /** Score of one step of a weight. */
  scale: number
  /** 2^bits rows of WIDTH steps. */
  weights: Int8Array
  /** Score of `next` behind `label` at label * WIDTH + next. */
  transition: Float32Array
}

/** First bytes of a model file; the digit is the version of the format. */
const MAGIC = 'CQNAMES1'

/** The bytes of a model file: magic, bits, scale, transitions, weights; gzipped, because most weights are 0. */
export function encodeModel({ bits, scale, weights, transition }: Model): Buffer {
  const head = Buffer.alloc(MAGIC.length + 8)
  head.write(MAGIC, 'latin1')
  head.writeUInt32LE(bits, MAGIC.length)
  head.writeFloatLE(scale, MAGIC.length + 4)
  const transitions = Buffer.alloc(transition.length * 4)
  transition.forEach((value, at) => {
    transitions.writeFloatLE(value, at * 4)
  })
  return gzipSync(Buffer.concat([head, transitions, Buffer.from(weights.buffer)]), { level: 9 })
}

/**
 * Reads the model in a file that the training wrote.
 * @throws where the file is no model or is cut off
 */
export function decodeModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file)
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('this is no name model; train it again')
  const bits = bytes.readUInt32LE(MAGIC.length)
  const scale = bytes.readFloatLE(MAGIC.length + 4)
  const at = MAGIC.length + 8
  const transition = Float32Array.from({ length: WIDTH * WIDTH }, (_, index) => bytes.readFloatLE(at + index * 4))
  const weights = new Int8Array(bytes.subarray(at + transition.length * 4))
  if (weights.length !== WIDTH << bits) throw new Error('the name model is cut off; train it again')
  return { bits, scale, weights, transition }
}
