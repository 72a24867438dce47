import { z } from 'zod'

/** A stretch of text in code points, end exclusive. */
export const goldSpan = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type GoldSpan = z.infer<typeof goldSpan>

const goldTurn = z.object({
  /** Null: the text does not say. */
  speaker: z.string().nullable(),
  /** Null: cannot be derived. */
  role: z.string().nullable(),
  /** As printed; training tells voices without a name apart by it. */
  label: z.string().nullish(),
  /** Several where a caption, an advert or a time mark cuts the turn. */
  spans: z.tuple([goldSpan], goldSpan),
})
export type GoldTurn = z.infer<typeof goldTurn>

/** What a careful reader says of one document: the content of `X.gold.json`. */
export const gold = z.object({
  /** How the page is set, in words. */
  layout: z.string(),
  meta: z.object({ title: z.string().nullish(), published: z.string().nullish() }),
  /** `stated`: the full name stands in the text. */
  people: z.array(z.object({ name: z.string().nullable(), stated: z.boolean().optional() })),
  turns: z.array(goldTurn),
  /** What is not speech. */
  other: z.array(z.object({ kind: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** Stretches where speech is neither asked for nor punished. */
  ignore: z.array(goldSpan).default([]),
})
export type Gold = z.infer<typeof gold>
