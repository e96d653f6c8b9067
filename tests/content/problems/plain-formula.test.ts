import { expect, test } from 'vitest';
import { formulaCure, plainFormula, withoutFormulas } from '../../../src/content/problems/plain-formula.ts';
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

test.each([
  ['旧仓3200m$^2$招租', '旧仓3200m²招租'],
  ['CO$_2$减排', 'CO₂减排'],
  ['10$\\times$20米，$25^\\circ$C', '10×20米，25°C'],
  ['票价由$10涨到$15', '票价由$10涨到$15'],
  ['$\\sum_{i=1}^{n} i$', '$\\sum_{i=1}^{n} i$'],
])('a value without markup: %s', (text, plain) => expect(withoutFormulas(text)).toBe(plain));
