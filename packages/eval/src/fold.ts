/** A name or a title for comparison: `Aleksandar  VUČIĆ` -> `aleksandar vucic`, `Đilas` -> `djilas`. */
export function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .split(/[\p{White_Space}\x1c-\x1f]+/u)
    .filter((word) => word !== '')
    .join(' ')
}
