/** Covers src/conversion/engine/lattice-table.ts and src/conversion/engine/region-data.ts too. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latticeTablePaths, makeLatticeTable } from '../../../scripts/make-lattice-table.ts';
import {
  characterForms,
  decodeList,
  latticeTable,
  lexicon,
  spellings,
  traditionalCharacters,
  wordForms,
} from '../../../src/conversion/engine/lattice-data.ts';
import { regionData } from '../../../src/conversion/engine/region-data.ts';

test.each(['tw', 'hk'] as const)('every special word has a form in %s', (region) => {
  const { special, formOf, costs } = lexicon();
  const forms = wordForms(region);
  expect(forms).toHaveLength(special.length);
  expect(forms.every(Boolean)).toBe(true);
  expect(formOf).toHaveLength(costs.length);
});

test('regions write some characters otherwise', () => {
  expect([characterForms('tw').get('为'), characterForms('hk').get('群')]).toEqual(['為', '羣']);
});

test('surnames have costs, and forms where these are not those of their characters', () => {
  const list = decodeList(latticeTable.names.surnames, 'tw');
  const wang = list.find(({ word }) => word === '王')!;
  const yu = list.find(({ word }) => word === '于')!;
  expect(wang.cost).toBeLessThan(yu.cost);
  expect(yu.form).toBe('于');
});

test('Traditional has characters that Simplified has too, and none that is Simplified alone', () => {
  expect([...'于后里發'].every((c) => traditionalCharacters().has(c))).toBe(true);
  expect(traditionalCharacters().has('发')).toBe(false);
});

test('spellings are pairs', () => {
  for (const { pair, kind } of spellings())
    expect([[...pair].length, ['shape', 'choice'].includes(kind)]).toEqual([2, true]);
});

test('what some word writes otherwise than alone is ambiguous', () => {
  const { ambiguous } = regionData('tw');
  expect([...'发干系会'].map((c) => ambiguous[c.charCodeAt(0)])).toEqual([1, 1, 1, 0]);
});

test('the generated table is what its sources make', () => {
  const { head, bits } = makeLatticeTable();
  expect(readFileSync(latticeTablePaths.head, 'utf8') === head).toBe(true);
  expect(readFileSync(latticeTablePaths.bits).equals(bits)).toBe(true);
});
