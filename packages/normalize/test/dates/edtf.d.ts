/** The library has no types of its own. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
