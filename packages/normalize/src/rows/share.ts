/** Rounds a share, 0..1, to four digits. Chosen by eye: the shares are not more exact. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
