import { expect, test } from 'vitest';
import { formulaCure, plainFormula } from '../../../src/content/problems/plain-formula.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['$1.2 \\times 10^{4}$', '1.2×10<sup>4</sup>'],
  ['$H_2O$', 'H<sub>2</sub>O'],
  ['$S = \\pi r^2$', 'S=πr<sup>2</sup>'],
  ['$25^\\circ$', '25°'],
  ['$12.5\\%$', '12.5%'],
  ['$5 \\text{kg}$', '5 kg'],
  ['$$\\text{增幅} = \\frac{12 - 8}{8} \\times 100\\%$$', '增幅=(12 - 8)/8×100%'],
])('%s is written %s', (formula, plain) => expect(plainFormula(formula)).toBe(plain));

test('what needs more than characters is left', () => {
  expect(plainFormula('$\\sum_{i=1}^{n} i$')).toBeUndefined();
  expect(plainFormula('$x^{2^{n}}$')).toBeUndefined();
  expect(plainFormula('$$')).toBeUndefined();
});

test('the cure is the formula in characters, or how figures are raised', () => {
  expect(formulaCure('$x^2$')[1]).toBe('write x<sup>2</sup> instead of it');
  expect(formulaCure('$\\sum_{i=1}^{n} i$')[1]).toContain('<sup>2</sup>');
});

test.each(boundsOf('problems/plain-formula', { plainFormula }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
