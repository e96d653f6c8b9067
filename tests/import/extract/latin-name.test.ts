import { expect, test } from 'vitest';
import { isGivenName, isLatinName, isMixedName } from '../../../src/import/extract/latin-name.ts';

test('a given name alone is no word for whoever works at a site', () => {
  expect(['Vivian', 'Oscar', 'Admin', 'Editor', 'vivian', 'V', 'Vivian Yu'].map(isGivenName)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('initials are a name behind a label', () =>
  expect(['K.L.', 'K. L. M.', 'K', 'KL'].map(isGivenName)).toEqual([true, true, false, false]));

test('a whole name is no office', () =>
  expect(['Mei Yu', 'Mei', 'River Council', 'mei yu'].map(isLatinName)).toEqual([true, false, false, false]));

test('a name in Chinese has a given one in Latin letters beside it', () =>
  expect(['Amy 關', '尤三省 Amy', 'Amy(尤三省)', 'Amy 老秤', '尤三省'].map(isMixedName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]));
