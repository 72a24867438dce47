/**
 * The element of a list that must be there: `at(['a', 'b'], 1)` -> `b`.
 * @throws with the index and the length of the list where it has no such element
 */
export function at<T extends NonNullable<unknown> | null>(list: readonly T[], index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`there is no element ${index} in a list of ${list.length}`)
  return element
}
