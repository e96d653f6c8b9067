/**
 * A QR code (ISO/IEC 18004) of bytes, with error correction of level L. A first build encodes an address an article: what
 * codes of one version have in common is laid out once (qr-layout.ts), so that a code costs little more than its bits.
 */
import { exponents, logarithms } from './qr-field.ts';
import { lastVersion, layoutOf, type QrLayout } from './qr-layout.ts';

/** The modules of a code: 1 for a dark one, in a square of `size` by `size`, row by row. */
export interface QrCode {
  size: number;
  modules: Uint8Array;
}

/**
 * @throws {RangeError} for what no code holds: more than 2953 bytes
 * @example qrCode(Buffer.from('https://example.org/')).size // 25
 */
export function qrCode(bytes: Uint8Array): QrCode {
  const { layout, counted } = layoutFor(bytes.length);
  const { size, places } = layout;
  const modules = layout.modules.slice();
  let at = 0;
  for (const codeword of interleaved(dataCodewords(bytes, counted, layout.capacity), layout))
    for (let bit = 7; bit >= 0; bit--) modules[places[at++]!]! ^= (codeword >>> bit) & 1;
  return { size, modules };
}

/** Up to version 9 one byte says how many follow, then two. */
const countedByOne = 9;

/** The smallest version that holds so many bytes, behind the four bits of their mode and their number. */
function layoutFor(length: number): { layout: QrLayout; counted: number } {
  for (let version = 1; version <= lastVersion; version++) {
    const layout = layoutOf(version);
    const counted = version <= countedByOne ? 1 : 2;
    if (length + counted < layout.capacity) return { layout, counted };
  }
  throw new RangeError(`no QR code holds ${length} bytes`);
}

/** The mode of bytes, four bits; what ends the data are four as well, so that whole bytes come out. */
const byteMode = 0b0100;
/** What fills the codewords behind the data, in turn. */
const padding = [0b11101100, 0b00010001];

function dataCodewords(bytes: Uint8Array, counted: number, capacity: number): Uint8Array {
  const all = new Uint8Array(capacity);
  let at = 0;
  let before = byteMode;
  const push = (byte: number): void => {
    all[at++] = (before << 4) | (byte >>> 4);
    before = byte & 15;
  };
  if (counted === 2) push(bytes.length >>> 8);
  push(bytes.length & 255);
  for (const byte of bytes) push(byte);
  push(0);
  for (let i = 0; at < capacity; i++) all[at++] = padding[i & 1]!;
  return all;
}

/** Data and error correction as they stand in the code (7.6): the first codewords of all blocks, then the second ones. */
function interleaved(data: Uint8Array, { blocks, generator, capacity }: QrLayout): Uint8Array {
  const short = Math.floor(capacity / blocks);
  /** Blocks that have one codeword less than the others; they come first. */
  const shorter = blocks - (capacity % blocks);
  const degree = generator.length;
  const all = new Uint8Array(capacity + blocks * degree);
  for (let block = 0, start = 0; block < blocks; block++) {
    const length = short + (block < shorter ? 0 : 1);
    const part = data.subarray(start, start + length);
    start += length;
    for (let i = 0; i < length; i++) all[i < short ? i * blocks + block : short * blocks + block - shorter] = part[i]!;
    const correction = remainder(part, generator);
    for (let i = 0; i < degree; i++) all[capacity + i * blocks + block] = correction[i]!;
  }
  return all;
}

/** The error correction of a block (Reed-Solomon): the remainder of its polynomial. @param generator logarithms of its coefficients */
function remainder(data: Uint8Array, generator: Uint8Array): Uint8Array {
  const degree = generator.length;
  const rest = new Uint8Array(data.length + degree);
  rest.set(data);
  for (let i = 0; i < data.length; i++) {
    const first = rest[i]!;
    if (first === 0) continue;
    const factor = logarithms[first]!;
    for (let k = 0; k < degree; k++) rest[i + 1 + k]! ^= exponents[factor + generator[k]!]!;
  }
  return rest.subarray(data.length);
}
