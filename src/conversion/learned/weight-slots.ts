/**
 * Weights by key in open addressing, as many to a line of the processor's cache as may be: a slot is one number, which
 * holds the weight, the bits of the key that its place does not say, and how far it lies behind its place ("quotienting",
 * Knuth, TAOCP 6.4, exercise 13).
 */

/** How many bits a key has. */
const keyBits = 28;

/** Bits of a slot: the weight, and how far behind its place it lies. */
const weightBits = 8;
const distanceBits = 8;
const one = 1 << weightBits;
const mostDistance = (1 << distanceBits) - 1;
const withoutWeight = -one;

/** The rest of a key must fit above them: no fewer slots than this, as a power of two. */
const leastBits = keyBits - (31 - weightBits - distanceBits);

/** The bytes of the filter, less one: six bits for each of 350,000 weights. */
const filterLast = (1 << 18) - 1;

/** Weights, multiples of a step from -127 to 127, by key. */
export class WeightSlots {
  readonly #bits: number;
  readonly #slots: Int32Array;
  /** A bit for the last bits of each key: most have no weight, and so small a table stays near the processor. */
  readonly #filter = new Uint8Array(filterLast + 1);

  /** Two of three slots are taken at most. @param size how many entries there are, no key twice */
  constructor(size: number, entries: Iterable<readonly [key: number, step: number]>) {
    let bits = leastBits;
    while (2 ** bits < size * 1.4) bits++;
    this.#bits = bits;
    this.#slots = new Int32Array(2 ** bits);
    for (const [key, step] of entries) if (step !== 0) this.#add(key, step);
  }

  #add(key: number, step: number): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    let distance = 0;
    while (slots[(key + distance) & last] !== 0) distance++;
    if (distance > mostDistance) throw new Error('too many weights at one place');
    const rest = (key >>> this.#bits) << (weightBits + distanceBits);
    slots[(key + distance) & last] = rest | (distance << weightBits) | (step & (one - 1));
    this.#filter[(key >>> 3) & filterLast]! |= 1 << (key & 7);
  }

  /** The weight of a key, 0 where it has none. */
  stepOf(key: number): number {
    if ((this.#filter[(key >>> 3) & filterLast]! & (1 << (key & 7))) === 0) return 0;
    const slots = this.#slots;
    const last = slots.length - 1;
    let wanted = (key >>> this.#bits) << (weightBits + distanceBits);
    for (let slot = key & last; ; slot = (slot + 1) & last, wanted += one) {
      const found = slots[slot]!;
      if (found === 0) return 0;
      if ((found & withoutWeight) === wanted) return (found << (32 - weightBits)) >> (32 - weightBits);
    }
  }
}
