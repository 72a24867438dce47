import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees how a line asks (askOf): `mark`, `prompt`, `inside`, `no`. `Tell us about the sea.` -> `prompt` */
export const asks: Feature = {
  name: 'asks',
  near: true,
  observe: ({ facts }, line) => at(facts, line).ask,
}
