import { expect, test } from 'vitest';
import { meanOf, unitsOf } from '../../../src/import/classify/units.ts';
import { paragraph } from '../../../src/import/page.ts';

const link = paragraph('会讯', { linked: 1 });
const text = paragraph('老秤用了八十年。');

test('four links in a row are one unit, three are three', () => {
  const units = (...blocks: (typeof link)[]) => unitsOf(blocks, () => false);
  expect(units(link, link, link, link, text)).toEqual([[0, 1, 2, 3], [4]]);
  expect(units(link, link, link, text)).toEqual([[0], [1], [2], [3]]);
  expect(unitsOf([link, link, link, link], (index) => index === 3)).toEqual([[0], [1], [2], [3]]);
});

test('the features of a unit are the mean of those of its lines', () => {
  expect(meanOf([{ linked: 1 }, { linked: 0, short: 1 }])).toEqual({ linked: 0.5, short: 0.5 });
});
