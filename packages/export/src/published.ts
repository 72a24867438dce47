/**
 * The day of publication from `SOURCE_DATE_EPOCH` (seconds since 1970, see reproducible-builds.org), or null where it
 * is not set. The clock is never asked: the same input gives the same files.
 * @throws where the value is no number of seconds.
 */
export function publicationDay(epoch: string | undefined): string | null {
  if (epoch === undefined || epoch === '') return null
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is ${epoch}; give whole seconds since 1970`)
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}
