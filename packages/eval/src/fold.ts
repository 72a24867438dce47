/** A name or a title for comparison: `Aleksandar  VUČIĆ` -> `aleksandar vucic`, `Đilas` -> `djilas`. */
export function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim()
}
