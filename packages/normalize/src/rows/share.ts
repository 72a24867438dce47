/** Shares with four digits: more would say more than is known. */
export function roundShare(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
