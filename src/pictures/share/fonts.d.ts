/** What this project asks of packages that ship without types. */
declare module 'wawoff2/decompress.js' {
  /** WOFF2 to TrueType. */
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

declare module 'opentype.js' {
  /** A step of an outline, in font units, upwards. */
  export type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };
  export interface Glyph {
    /** 0 is the sign for what the font does not have. */
    index: number;
    advanceWidth: number;
    path: { commands: Command[] };
  }
  export interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    variation: { getTransform(glyph: Glyph, coordinates: Record<string, number>): Glyph };
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
