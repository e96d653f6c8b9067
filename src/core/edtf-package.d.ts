/** The parser of the package `edtf`, which brings no types: the grammar of ISO 8601-2. */
declare module 'edtf' {
  /** @throws where the text is no expression */
  export function parse(text: string): unknown;
}
