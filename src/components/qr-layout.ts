/** What all QR codes of a version have in common, with error correction of level L and one mask (ISO/IEC 18004). */
import { generatorOf } from './qr-field.ts';

/** The layout of a version. */
export interface QrLayout {
  size: number;
  /** The patterns by which a code is found and timed, its format and version; and the mask, where data will stand. */
  modules: Uint8Array;
  /** The modules of the codewords' bits, in their order. */
  places: Uint16Array;
  /** Into how many blocks the data is parted. */
  blocks: number;
  /** The polynomial of their error correction, as `generatorOf` has it. */
  generator: Uint8Array;
  /** Codewords of data in all blocks. */
  capacity: number;
}

/** By version: blocks, and codewords of error correction in each (table 9, level L). */
const blocksOf = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
  20, 21, 22, 24, 25,
];
const correctionOf = [
  7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28,
];
const mostCorrection = 30;

const levelL = 0b01;

/**
 * Which of the eight masks is best differs from one address to the next, and trying them all was a tenth of a first
 * build. This one, which inverts each third column, has the lowest mean penalty over addresses of articles, a
 * twenty-fifth above that of the best, and any mask can be read: the code says which it has.
 */
const mask = 0b010;
const isInverted = (x: number): boolean => x % 3 === 0;

/** The largest version. */
export const lastVersion = blocksOf.length;

const layouts: QrLayout[] = [];

/** The layout of a version, laid out when it is first asked for. */
export function layoutOf(version: number): QrLayout {
  layouts[version] ??= layOut(version);
  return layouts[version];
}

/** A square in which function patterns are drawn. */
class Square {
  readonly size: number;
  readonly modules: Uint8Array;
  /** 1 for the modules of function patterns. */
  readonly taken: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.modules = new Uint8Array(size * size);
    this.taken = new Uint8Array(size * size);
  }

  put(x: number, y: number, dark: boolean | number): void {
    if (x < 0 || y < 0 || x >= this.size || y >= this.size) return;
    this.modules[y * this.size + x] = Number(dark);
    this.taken[y * this.size + x] = 1;
  }

  /** Rings around a centre, some of which are light. */
  rings(x: number, y: number, reach: number, light: readonly number[]): void {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        this.put(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  }
}

function layOut(version: number): QrLayout {
  const square = new Square(version * 4 + 17);
  const { size, modules } = square;
  for (let i = 0; i < size; i++) {
    square.put(6, i, i % 2 === 0);
    square.put(i, 6, i % 2 === 0);
  }
  // The outermost ring parts the finder patterns from all else.
  square.rings(3, 3, 4, [2, 4]);
  square.rings(size - 4, 3, 4, [2, 4]);
  square.rings(3, size - 4, 4, [2, 4]);
  const centres = alignments(version, size);
  const last = centres.at(-1);
  for (const y of centres)
    for (const x of centres) {
      const isFinder = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
      if (!isFinder) square.rings(x, y, 2, [1]);
    }
  putFormat(square);
  if (version > 6) putVersion(square, version);
  const places = placesOf(square);
  for (const place of places) modules[place] = Number(isInverted(place % size));
  const [blocks, correction] = [blocksOf[version - 1]!, correctionOf[version - 1] ?? mostCorrection];
  const capacity = (places.length >>> 3) - blocks * correction;
  return { size, modules, places, blocks, generator: generatorOf(correction), capacity };
}

/** The centres of alignment patterns in either direction (Annex E): the first in the sixth column, the others evenly apart from the end. */
function alignments(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : 2 * Math.ceil((2 * version + 2) / (count - 1));
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - (count - 2 - i) * step)];
}

/** Bits with the remainder of their polynomial behind them, as format and version have it. */
function withRemainder(value: number, generator: number, degree: number): number {
  let rest = value << degree;
  for (let bit = 31; bit >= degree; bit--) if (((rest >>> bit) & 1) === 1) rest ^= generator << (bit - degree);
  return (value << degree) | rest;
}

/** Level and mask (7.9), twice, and the module beside them that is always dark. */
function putFormat(square: Square): void {
  const { size } = square;
  const bits = withRemainder((levelL << 3) | mask, 0b10100110111, 10) ^ 0b101010000010010;
  for (let i = 0; i < 15; i++) {
    const bit = (bits >>> i) & 1;
    if (i < 8) {
      square.put(8, i < 6 ? i : i + 1, bit);
      square.put(size - 1 - i, 8, bit);
    } else {
      square.put(i === 8 ? 7 : 14 - i, 8, bit);
      square.put(8, size - 15 + i, bit);
    }
  }
  square.put(8, size - 8, true);
}

/** The version (7.10), twice. */
function putVersion(square: Square, version: number): void {
  const bits = withRemainder(version, 0b1111100100101, 12);
  for (let i = 0; i < 18; i++) {
    const [far, near] = [square.size - 11 + (i % 3), Math.floor(i / 3)];
    square.put(far, near, (bits >>> i) & 1);
    square.put(near, far, (bits >>> i) & 1);
  }
}

/** The free modules in the order of the codewords' bits (7.7.3): by pairs of columns from the right, up and down in turn. */
function placesOf({ size, taken }: Square): Uint16Array {
  const places: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the timing pattern belongs to no pair.
    if (right === 6) right--;
    for (let i = 0; i < size; i++)
      for (const x of [right, right - 1]) {
        const place = (upward ? size - 1 - i : i) * size + x;
        if (taken[place] === 0) places.push(place);
      }
    upward = !upward;
  }
  return Uint16Array.from(places);
}
