/** The field of 256 elements in which QR codes reckon: polynomials over GF(2) modulo x⁸ + x⁴ + x³ + x² + 1. */

const modulus = 0b100011101;
const order = 255;

/** The powers of x, twice over, so that a sum of two logarithms needs no reduction. */
export const exponents = new Uint8Array(2 * order);
/** The logarithm of each element but zero. */
export const logarithms = new Uint8Array(order + 1);

for (let power = 0, value = 1; power < order; power++) {
  exponents[power] = value;
  exponents[power + order] = value;
  logarithms[value] = power;
  value <<= 1;
  if (value > order) value ^= modulus;
}

/** The logarithms of the coefficients of (z - 1)(z - x)…(z - xⁿ⁻¹), the highest first, which is one and left out. */
export function generatorOf(degree: number): Uint8Array {
  // The lowest first, while it grows.
  let coefficients = [1];
  for (let i = 0; i < degree; i++) {
    const next = [0, ...coefficients];
    for (const [k, one] of coefficients.entries()) next[k]! ^= one === 0 ? 0 : exponents[logarithms[one]! + i]!;
    coefficients = next;
  }
  return Uint8Array.from(coefficients.slice(0, -1).reverse(), (one) => logarithms[one]!);
}
