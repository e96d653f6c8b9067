import { expect, test } from 'vitest';
import { regionData } from '../../../src/conversion/engine/region-data.ts';
import { NameContext } from '../../../src/conversion/names/name-context.ts';
import { surnameMatcher } from '../../../src/conversion/names/surname-match.ts';
import { runOf } from '../rule-case.ts';

const { names } = regionData('tw');
const match = surnameMatcher(names, new NameContext(names));

test('a surname of one character and of two, with its form and its position', () => {
  expect(match(runOf('会长于洪涛表示'), 2, 1)).toMatchObject({ form: '于', special: true, end: 3, titled: true });
  expect(match(runOf('司马光'), 0, 2)).toMatchObject({ form: '司馬', special: false, position: 'atStart' });
  expect(match(runOf('的人'), 0, 1)).toBeUndefined();
  expect(match(runOf('王'), 0, 2)).toBeUndefined();
});

test('于 may be the preposition where a time or a place follows', () => {
  expect(match(runOf('会长于昨日'), 2, 1)).toMatchObject({ maybePreposition: true });
  expect(match(runOf('会长余昨日'), 2, 1)).toMatchObject({ maybePreposition: false });
});

test('a title behind 于 is one where it ends a clause or is a form of address', () => {
  expect(match(runOf('于先生'), 0, 1)).toMatchObject({ followedByTitle: true });
  expect(match(runOf('余会长'), 0, 1)).toMatchObject({ followedByTitle: true });
  expect(match(runOf('余明'), 0, 1)).toMatchObject({ followedByTitle: false });
});
