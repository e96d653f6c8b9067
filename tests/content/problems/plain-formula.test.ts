import { expect, test } from 'vitest';
import { plainFormula } from '../../../src/content/problems/plain-formula.ts';

test.each([
  ['$1.2 \\times 10^{4}$', '1.2×10<sup>4</sup>'],
  ['$H_2O$', 'H<sub>2</sub>O'],
  ['$S = \\pi r^2$', 'S=πr<sup>2</sup>'],
  ['$25^\\circ$', '25°'],
  ['$12.5\\%$', '12.5%'],
  ['$5 \\text{kg}$', '5 kg'],
])('%s is written %s', (formula, plain) => expect(plainFormula(formula)).toBe(plain));

test('what needs more than characters is left', () => {
  expect(plainFormula('$\\frac{1}{2}$')).toBeUndefined();
  expect(plainFormula('$x^{2^{n}}$')).toBeUndefined();
  expect(plainFormula('$$')).toBeUndefined();
});
