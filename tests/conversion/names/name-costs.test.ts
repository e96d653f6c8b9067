import { expect, test } from 'vitest';
import { isPlausible, rareSurname, surnameCost } from '../../../src/conversion/names/name-costs.ts';

test('a rare surname costs less where names stand', () => {
  expect(surnameCost('种', 11, 'afterTitle', false)).toBeLessThan(surnameCost('种', 11, 'inList', false));
  expect(surnameCost('种', 11, 'atStart', true)).toBeLessThan(surnameCost('种', 11, 'atStart', false));
});

test('于 costs more than another surname after a title or a noun for a person', () => {
  for (const position of ['afterTitle', 'afterPersonNoun'] as const)
    expect(surnameCost('于', 5, position, false)).toBeGreaterThan(surnameCost('余', 5, position, false));
});

test('于 and 余 are not plausible in the middle of a sentence, rare surnames nowhere alone', () => {
  expect(isPlausible('余', 5, 'anywhere')).toBe(false);
  expect(isPlausible('余', 5, 'atStart')).toBe(true);
  expect(isPlausible('范', 5, 'anywhere')).toBe(true);
  expect(isPlausible('种', rareSurname + 1, 'atStart')).toBe(false);
  expect(isPlausible('种', rareSurname + 1, 'afterTitle')).toBe(true);
});
