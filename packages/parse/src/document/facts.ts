import { z } from 'zod'

/** What a file says of itself beside its text: front matter, meta elements, fields. sources.csv wins over it. */
export interface OwnFacts {
  title: string | null
  url: string | null
  outlet: string | null
  /** EDTF: a day, a month or a year. */
  published: string | null
  /** BCP 47. */
  language: string | null
}

/** What the user knows about a raw file. It wins over what the text says. */
export const sourceFacts = z.strictObject({
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  /** EDTF: a day, a month or a year. */
  published: z.string().nullable(),
  conducted: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
  rights: z.string().nullable(),
})

export type SourceFacts = z.infer<typeof sourceFacts>

export function isHttpAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
}
