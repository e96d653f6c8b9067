import { expect, test } from 'vitest';
import { exponents, generatorOf, logarithms } from '../../src/components/qr-field.ts';

test('every element but zero is a power of x, and the powers begin anew after 255', () => {
  for (let element = 1; element < 256; element++) expect(exponents[logarithms[element]!]).toBe(element);
  for (let power = 0; power < 255; power++) expect(exponents[power + 255]).toBe(exponents[power]);
});

test('the generators are those of the standard', () => {
  // ISO/IEC 18004, annex A: the powers of the coefficients for 7 and 10 codewords of error correction.
  expect([...generatorOf(7)]).toEqual([87, 229, 146, 149, 238, 102, 21]);
  expect([...generatorOf(10)]).toEqual([251, 67, 46, 61, 118, 70, 64, 94, 32, 45]);
});
