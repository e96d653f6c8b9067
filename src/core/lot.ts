/**
 * A number that another draws, the same in every build: 32 bits that have nothing in common with those of its
 * neighbours. What is cut at the lowest lots is cut at the same places again when something before them grows.
 *
 * The last step of MurmurHash3.
 * @param number a whole number from 0 to below 2³²
 * @example lotOf(1) === lotOf(1) // true
 */
export function lotOf(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
