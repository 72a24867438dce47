import { z } from 'zod'

/** The facts that a file states beside its text: front matter, meta elements, fields. sources.csv wins over them. */
export interface OwnFacts {
  title: string | null
  url: string | null
  outlet: string | null
  /** EDTF: a day, a month or a year. */
  published: string | null
  /** BCP 47. */
  language: string | null
}

/** The facts that the user states about a raw file in sources.csv. They win over what the text says. */
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

/** Is the value a whole URL with `http` or `https`? */
export function isHttpAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
}
