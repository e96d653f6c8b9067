import { expect, test } from 'vitest';
import { regionData } from '../../../src/conversion/engine/region-data.ts';
import { loneSurname, prepositionCandidate } from '../../../src/conversion/names/lone-surname.ts';
import { NameContext } from '../../../src/conversion/names/name-context.ts';
import { surnameMatcher } from '../../../src/conversion/names/surname-match.ts';
import { runOf } from '../rule-case.ts';

const { names } = regionData('tw');
const context = new NameContext(names);
const match = surnameMatcher(names, context);
const alone = (run: string, start = 0) => loneSurname(run, match(runOf(run), start, 1)!, context);

test.each(['余会长', '余氏', '范某', '于总说'])('%s: a person without a given name', (run) => {
  expect(alone(run)).toMatchObject([{ end: 1, output: run[0], rule: 'name' }]);
});

test.each(['于某年', '余额', '于总体上'])('%s: none', (run) => {
  expect(alone(run)).toEqual([]);
});

test('the preposition is a candidate of the lattice', () => {
  const found = match(runOf('会长于昨日'), 2, 1)!;
  expect(prepositionCandidate(found, '於')).toMatchObject({ end: 3, output: '於', rule: 'lattice' });
});
